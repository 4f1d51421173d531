using System.Collections.Immutable;
using System.CommandLine;
using NewsMarkup.Cli.Files;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Cli.Commands;

/// <summary><c>newsmarkup fix</c>: applies the fixes that need no person.</summary>
internal static class FixCommand
{
    public static Command Create(ProgramRules rules)
    {
        var paths = Paths.Articles();
        var suggested = new Option<bool>("--suggested") { Description = "Apply suggested fixes too: likely right, to be looked at afterwards." };
        var only = new Option<string[]>("--rule") { Description = "Mend the findings of this rule alone. May be given again.", HelpName = "rule" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Write nothing; name what would be mended, and fail." };
        var diff = new Option<bool>("--diff") { Description = "Write nothing; print what would change as a patch, and fail." };
        var house = Paths.HouseRules();
        var stdin = Paths.NameOfStandardInput();
        var mayBeEmpty = Paths.MayBeEmpty();
        var command = new Command("fix", "Applies fixes: the safe ones, which change no published word and no meaning.")
        {
            paths, suggested, only, dryRun, diff, house, stdin, mayBeEmpty,
        };
        var configuration = new ConfigurationOptions();
        configuration.AddTo(command);
        command.SetAction(parsed =>
        {
            var configurations = configuration.Read(parsed, DiskFiles.All, rules, parsed.GetValue(house));
            var choice = new FixChoice(parsed.GetValue(suggested), IdsOf(parsed.GetValue(only) ?? [], configurations));
            var found = ArticleFinder.Find(parsed.GetValue(paths) ?? [], parsed.GetValue(mayBeEmpty));
            var mending = new Mending(ArticleChecks.Today(configurations), choice, parsed.GetValue(stdin));
            var isWritten = !parsed.GetValue(dryRun) && !parsed.GetValue(diff);
            var report = parsed.GetValue(diff) ? new FixPatch(ColorOption.OfOutput(parsed)) : (FixReport)new FixList(isWritten, choice);
            var code = Run(mending, found, isWritten, report, isWritten && found.Contains(ArticleFile.StandardInput) ? Console.Error : Console.Out);
            var problems = new TextReport(Console.Error, ColorOption.OfErrors(parsed), Terminal.WidthOfErrors());
            return Math.Max(code, ProjectReport.Write(configurations, problems));
        });
        return command;
    }

    private static int Run(Mending mending, IReadOnlyList<string> paths, bool isWritten, FixReport report, TextWriter output)
    {
        var code = EachArticle.Run(paths, (path, progress) =>
        {
            var mended = mending.Of(path);
            if (isWritten)
                mended.Write(path);
            progress.WriteAside(() => output.Write(report.Of(mended)));
            return mended.RuleCrashed ? ExitCode.Internal : mended.IsChanged && !isWritten ? ExitCode.Findings : ExitCode.Clean;
        });
        output.Write(report.Summary());
        return code;
    }

    private static ImmutableHashSet<string>? IdsOf(string[] names, ConfigurationFiles configurations)
    {
        if (names.Length == 0)
            return null;
        var catalog = configurations.Here.Engine.Catalog;
        return [.. names.Select(name => (catalog.Find(name) ?? throw UnknownRule(name, catalog)).Id)];
    }

    private static InputException UnknownRule(string name, RuleCatalog catalog)
    {
        var meant = Wording.DidYouMean(catalog.Nearest(name));
        return new InputException($"there is no rule `{name}`.{(meant is null ? "" : $" {meant}")}");
    }

    /// <summary>How the articles of a run are mended.</summary>
    private sealed record Mending(ArticleChecks Checks, FixChoice Choice, string? NameOfStandardInput)
    {
        public MendedFile Of(string path)
        {
            var tree = ArticleFile.Read(path, NameOfStandardInput).OrRefused().Tree;
            return new MendedFile(tree, new FixAll(Checks.EngineOf(tree.Path), Checks.SettingsOf(tree.Path), Choice).Apply(tree, Checks.Bind));
        }
    }
}
