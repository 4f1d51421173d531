using System.CommandLine;
using System.Globalization;
using NewsMarkup.Cli.Files;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Cli.Commands;

/// <summary><c>newsmarkup check</c>: finds what a careful desk would find.</summary>
internal static class CheckCommand
{
    /// <summary>What <see cref="ParallelEnumerable.WithDegreeOfParallelism"/> takes at most.</summary>
    private const int MaxJobs = 512;

    public static Command Create(ProgramRules rules)
    {
        var paths = Paths.Articles();
        var format = Choice.Of("--format", "How findings are written.", "text", "text", "json", "ndjson");
        var failOn = Choice.Of(
            "--fail-on", "The least severity that makes the run fail, whatever newsmarkup.json says; error where nobody says.",
            initial: null, SeverityWords.FailOn);
        var levels = new RuleOptions();
        var configuration = new ConfigurationOptions();
        var baseline = BaselineOption.Create("Show what this baseline does not know, whatever newsmarkup.json says.");
        var house = Paths.HouseRules();
        var jobs = Jobs();
        var stdin = Paths.NameOfStandardInput();
        var mayBeEmpty = Paths.MayBeEmpty();
        var command = new Command("check", "Finds what a careful desk would find: a claim nobody is named for, a tag that was never closed.")
        {
            paths, format, failOn, baseline, house, jobs, stdin, mayBeEmpty,
        };
        levels.AddTo(command);
        configuration.AddTo(command);
        command.SetAction(parsed =>
        {
            var found = ArticleFinder.Find(parsed.GetValue(paths) ?? [], parsed.GetValue(mayBeEmpty));
            var configurations = configuration.Read(parsed, rules, parsed.GetValue(house), catalog => levels.Read(parsed, catalog));
            var baselines = new BaselineFiles(Readable(parsed.GetValue(baseline)), configurations);
            var check = new Check(configurations, baselines, parsed.GetValue(failOn), parsed.GetValue(stdin));
            using var output = new BufferedStream(Console.OpenStandardOutput());
            using var report = CheckReport.Create(parsed.GetValue(format)!, output, ColorOption.OfOutput(parsed));
            var tally = Run(check, found, parsed.GetValue(jobs), report);
            foreach (var file in configurations.Problems().Select(problems => new CheckedFile(problems)))
            {
                tally.AddConfiguration(file);
                report.Add(file);
            }

            foreach (var file in configurations.HouseProblems().Select(problems => new CheckedFile(problems)))
            {
                tally.AddRuleFile(file);
                ProjectReport.Add(file, report);
            }

            foreach (var file in baselines.Problems())
            {
                tally.AddBaseline(file);
                report.Add(file);
            }

            foreach (var file in baselines.Stale())
            {
                tally.AddStale(file with { FailOn = check.LeastToFail(file.Path) });
                report.Add(file);
            }

            report.End(tally);
            return tally.RuleCrashed ? ExitCode.Internal
                : tally.HasProblems ? ExitCode.Usage
                : tally.HasFailures ? ExitCode.Findings
                : ExitCode.Clean;
        });
        return command;
    }

    /// <exception cref="InputException">There is no such file.</exception>
    private static string? Readable(string? baseline) => baseline is null || Path.Exists(baseline)
        ? baseline
        : throw new InputException($"cannot read `{baseline}`: there is no such file. `newsmarkup baseline` writes one.");

    private static Option<int> Jobs()
    {
        var jobs = new Option<int>("--jobs", "-j")
        {
            Description = "How many articles are checked at once.",
            HelpName = "number",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= MaxJobs))
                result.AddError($"`--jobs` takes a number from 1 to {MaxJobs}, not `{token.Value}`.");
        });
        return jobs;
    }

    /// <summary>Checks many at once and reports them in their order.</summary>
    private static Tally Run(Check check, IReadOnlyList<string> paths, int jobs, CheckReport report)
    {
        using var progress = new Progress(paths.Count);
        var tally = new Tally();
        foreach (var file in paths.AsParallel().AsOrdered().WithDegreeOfParallelism(jobs).Select(path => check.Of(path, progress)))
        {
            tally.Add(file);
            progress.WriteAside(() => ProjectReport.Add(file, report));
        }

        return tally;
    }

    /// <summary>What every article of a run is checked with.</summary>
    private sealed record Check(ConfigurationFiles Configurations, BaselineFiles Baselines, string? FailOn, string? NameOfStandardInput)
    {
        private readonly ArticleChecks _checks = ArticleChecks.Today(Configurations);

        public CheckedFile Of(string path, Progress progress)
        {
            try
            {
                var file = ArticleFile.Read(path, NameOfStandardInput);
                return (file.BadEncoding is { } bad ? new CheckedFile(file.Path, [bad]) : Found(file)) with { FailOn = LeastToFail(file.Path) };
            }
            catch (InputException problem)
            {
                return new CheckedFile(path, [], problem.Message);
            }
            finally
            {
                progress.Advance();
            }
        }

        /// <summary>The least severity that fails the run in a file; null for never.</summary>
        public Severity? LeastToFail(string path) =>
            FailOn is { } word ? SeverityWords.Parse(word)
            : Configurations.Of(path).Project.FailOn is { } configured ? configured.Value
            : Severity.Error;

        private CheckedFile Found(ArticleFile file)
        {
            var check = _checks.Check(file.Tree);
            return Baselines.Match(check) is { } match
                ? new CheckedFile(file.Path, match.New) { Known = match.Found.Length }
                : new CheckedFile(file.Path, check.Findings);
        }
    }
}
