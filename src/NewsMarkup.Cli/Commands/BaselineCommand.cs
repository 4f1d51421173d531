using System.Buffers;
using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using NewsMarkup.Cli.Files;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Baselines;
using NewsMarkup.Rules.Projects;
using NewsMarkup.Syntax;

namespace NewsMarkup.Cli.Commands;

/// <summary><c>newsmarkup baseline</c>: writes down what is found in an archive, so that only new findings are seen.</summary>
internal static class BaselineCommand
{
    public static Command Create(ProgramRules rules)
    {
        var paths = Paths.Articles();
        var file = BaselineOption.Create($"The baseline; without it, the one that newsmarkup.json names, else {BaselineOption.DefaultFile}.");
        var update = new Option<bool>("--update") { Description = "Take out of an existing baseline what is no longer found." };
        var add = new Option<bool>("--add") { Description = "Add to an existing baseline what is new." };
        var house = Paths.HouseRules();
        var mayBeEmpty = Paths.MayBeEmpty();
        var command = new Command("baseline", "Writes down what is found now; `check` then shows what is new.") { paths, file, update, add, house, mayBeEmpty };
        var levels = new RuleOptions();
        levels.AddTo(command);
        var configuration = new ConfigurationOptions();
        configuration.AddTo(command);
        command.SetAction(parsed =>
        {
            var configurations = configuration.Read(parsed, DiskFiles.All, rules, parsed.GetValue(house), catalog => levels.Read(parsed, catalog));
            var path = parsed.GetValue(file) ?? configurations.Of(BaselineOption.DefaultFile).Project.Baseline?.Path ?? BaselineOption.DefaultFile;
            var before = Existing(path, isAsked: parsed.GetValue(update) || parsed.GetValue(add));
            var problems = new TextReport(Console.Error, ColorOption.OfErrors(parsed), Terminal.WidthOfErrors());
            if (before is { Problems.IsEmpty: false })
            {
                problems.Add(new CheckedFile(before.Problems[0].Location.File.Path, before.Problems));
                return ExitCode.Usage;
            }

            var found = ArticleFinder.Find(parsed.GetValue(paths) ?? [], parsed.GetValue(mayBeEmpty));
            var checks = ArticleChecks.Today(configurations);
            var writing = new Writing(Path.GetFullPath(path), before?.Content ?? Baseline.Empty, checks)
            {
                Prunes = parsed.GetValue(update),
                Grows = before is null || parsed.GetValue(add),
            };
            var code = EachArticle.Run(found, (article, _) => writing.Add(ArticleFile.Read(article).OrRefused().Tree));
            writing.Write(path);
            Console.Out.WriteLine(writing.Summary(path));
            return Math.Max(code, ProjectReport.Write(configurations, problems));
        });
        return command;
    }

    /// <exception cref="InputException">There is one that nobody asked to change, or none to change.</exception>
    private static LoadedBaseline? Existing(string path, bool isAsked)
    {
        if (Path.Exists(path) == isAsked)
            return isAsked ? LoadedBaseline.Read(Path.GetFullPath(path), DiskFiles.All, named: null) : null;
        throw new InputException(isAsked
            ? $"cannot read `{path}`: there is no such file. Without --update and --add it is written."
            : $"`{path}` is there already: --update takes out what is no longer found, --add adds what is new.");
    }

    /// <summary>A baseline that is being made or changed.</summary>
    private sealed class Writing(string path, Baseline before, ArticleChecks checks)
    {
        private readonly Baseline _before = before;
        private Baseline _after = before;
        private int _added;
        private int _errors;

        public bool Prunes { get; init; }

        public bool Grows { get; init; }

        public int Add(SyntaxTree tree)
        {
            var check = checks.Check(tree);
            var article = Baseline.KeyOf(path, Path.GetFullPath(tree.Path));
            var match = _before.Match(article, check, checks.EngineOf(tree.Path).Catalog);
            ImmutableArray<BaselineEntry> added = Grows ? match.Added : [];
            _after = _after.With(article, [.. match.Found, .. match.Unjudged, .. added, .. Prunes ? [] : match.Stale]);
            _added += added.Length;
            _errors += match.New.Count(finding => finding.Rule.IsLocked && finding.Rule != EngineRules.RuleCrashed);
            return check.Findings.Any(finding => finding.Rule == EngineRules.RuleCrashed) ? ExitCode.Internal : ExitCode.Clean;
        }

        /// <exception cref="InputException">It cannot be written.</exception>
        public void Write(string file)
        {
            foreach (var article in Prunes ? _before.Files.Keys : [])
            {
                if (!File.Exists(Path.Combine(Path.GetDirectoryName(path)!, article)))
                    _after = _after.With(article, []);
            }

            var json = new ArrayBufferWriter<byte>();
            BaselineFile.Write(_after, json);
            Output.Write(file, json.WrittenMemory);
        }

        public string Summary(string file)
        {
            var removed = _before.Count + _added - _after.Count;
            var changes = _before.Count == 0 ? "" : $", {Number(_added)} added, {Number(removed)} taken out";
            var errors = _errors == 0 ? "" : $" {Number(_errors, "error")} of the language {(_errors == 1 ? "is" : "are")} not in it: nothing hides them.";
            return $"`{file}` knows {Number(_after.Count, "finding")} of {Number(_after.Files.Count, "article")}{changes}.{errors}";
        }

        private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

        private static string Number(int count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";
    }
}
