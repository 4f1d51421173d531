using System.CommandLine;
using System.Globalization;
using NewsMarkup.Cli.Files;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;

namespace NewsMarkup.Cli.Commands;

/// <summary><c>newsmarkup check</c>: finds what a careful desk would find.</summary>
internal static class CheckCommand
{
    /// <summary>What <see cref="ParallelEnumerable.WithDegreeOfParallelism"/> takes at most.</summary>
    private const int MaxJobs = 512;

    public static Command Create(IReadOnlyList<Rule> rules)
    {
        var paths = Paths.Articles();
        var format = Choice.Of("--format", "How findings are written.", "text", "text", "json", "ndjson");
        var failOn = Choice.Of("--fail-on", "The least severity that makes the run fail.", "error", SeverityWords.FailOn);
        var preset = Choice.Of("--preset", "Which rules are on.", "house", "light", "house", "strict");
        var house = Paths.HouseRules();
        var jobs = Jobs();
        var stdin = Paths.NameOfStandardInput();
        var mayBeEmpty = Paths.MayBeEmpty();
        var command = new Command("check", "Finds what a careful desk would find: a claim nobody is named for, a tag that was never closed.")
        {
            paths, format, failOn, preset, house, jobs, stdin, mayBeEmpty,
        };
        command.SetAction(parsed =>
        {
            var found = ArticleFinder.Find(parsed.GetValue(paths) ?? [], parsed.GetValue(mayBeEmpty));
            var own = HouseRuleFiles.Read(parsed.GetValue(house) ?? [], rules);
            var check = new Check(new RuleEngine([.. rules, .. own.Set.Rules]), new RuleSettings(PresetOf(parsed.GetValue(preset)!)), parsed.GetValue(stdin));
            using var output = new BufferedStream(Console.OpenStandardOutput());
            using var report = CheckReport.Create(parsed.GetValue(format)!, output, ColorOption.OfOutput(parsed));
            var tally = Run(check, found, parsed.GetValue(jobs), report);
            foreach (var file in own.Problems)
            {
                tally.AddRuleFile(file);
                Report(file, report);
            }

            report.End(tally);
            return tally.RuleCrashed ? ExitCode.Internal
                : tally.HasProblems ? ExitCode.Usage
                : SeverityWords.Parse(parsed.GetValue(failOn)!) is { } least && tally.HasAtLeast(least) ? ExitCode.Findings
                : ExitCode.Clean;
        });
        return command;
    }

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
            progress.WriteAside(() => Report(file, report));
        }

        return tally;
    }

    private static void Report(CheckedFile file, CheckReport report)
    {
        report.Add(file);
        if (file.Problem is { } problem)
            Console.Error.WriteLine($"newsmarkup: {problem}");
    }

    private static Preset PresetOf(string word) => word switch
    {
        "light" => Preset.Light,
        "strict" => Preset.Strict,
        _ => Preset.House,
    };

    /// <summary>What every article of a run is checked with.</summary>
    private sealed record Check(RuleEngine Engine, RuleSettings Settings, string? NameOfStandardInput)
    {
        private readonly RegisterFiles _registers = new();

        public CheckedFile Of(string path, Progress progress)
        {
            try
            {
                var file = ArticleFile.Read(path, NameOfStandardInput);
                return new CheckedFile(file.Path, file.BadEncoding is { } bad ? [bad] : Engine.Check(file.Bind(_registers), Settings).Findings);
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
    }
}
