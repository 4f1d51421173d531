using System.Collections.Concurrent;
using System.CommandLine;
using System.Globalization;
using NewsMarkup.Cli.Checks;
using NewsMarkup.Cli.Files;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Cli.Commands;

/// <summary><c>newsmarkup check</c>: finds what a careful desk would find.</summary>
internal static class CheckCommand
{
    /// <summary>More would only wait for each other.</summary>
    private const int MaxJobs = 512;

    public static Command Create(ProgramRules rules)
    {
        var paths = Paths.Articles();
        var format = Choice.Of("--format", "How findings are written.", CheckReport.Text, CheckReport.Formats);
        var output = new Option<string?>("--out", "-o")
        {
            Description = "Write the report to this file; where it is not text, the findings stand on standard output too, as text.",
            HelpName = "file",
        };
        var failOn = Choice.Of(
            "--fail-on", "The least severity that makes the run fail, whatever newsmarkup.json says; error where nobody says.",
            initial: null, SeverityWords.FailOn);
        var levels = new RuleOptions();
        var configuration = new ConfigurationOptions();
        var cache = new CacheOptions();
        var baseline = BaselineOption.Create("Show what this baseline does not know, whatever newsmarkup.json says.");
        var house = Paths.HouseRules();
        var jobs = Jobs();
        var shard = Part();
        var statistics = new Option<bool>("--statistics") { Description = "Count how often each rule spoke." };
        var timings = new Option<bool>("--timings") { Description = "Say on standard error where the time went, by stage and by rule." };
        var watch = new Option<bool>("--watch") { Description = "Check again whenever something changes, until Ctrl-C." };
        var stdin = Paths.NameOfStandardInput();
        var mayBeEmpty = Paths.MayBeEmpty();
        var command = new Command("check", "Finds what a careful desk would find: a claim nobody is named for, a tag that was never closed.")
        {
            paths, format, output, failOn, baseline, house, jobs, shard, statistics, timings, watch, stdin, mayBeEmpty,
        };
        levels.AddTo(command);
        configuration.AddTo(command);
        cache.AddTo(command);
        command.SetAction(parsed =>
        {
            var named = parsed.GetValue(paths) ?? [];
            if (!parsed.GetValue(watch))
                return Check(parsed, DiskFiles.All, recent: null);
            Watch.Refuse(parsed.GetValue(format)!, named);
            var recent = new ConcurrentDictionary<string, RecentCheck>(StringComparer.Ordinal);
            return Watch.Run(named, files => Check(parsed, files, recent));
        });
        return command;

        int Check(ParseResult parsed, FileSource files, ConcurrentDictionary<string, RecentCheck>? recent)
        {
            var found = parsed.GetValue(shard).Of(ArticleFinder.Find(parsed.GetValue(paths) ?? [], parsed.GetValue(mayBeEmpty)));
            var configurations = configuration.Read(parsed, files, rules, parsed.GetValue(house), catalog => levels.Read(parsed, catalog));
            var baselines = new BaselineFiles(Readable(parsed.GetValue(baseline)), configurations);
            var destination = new ReportDestination(parsed.GetValue(format)!, parsed.GetValue(output), ColorOption.OfOutput(parsed), new RuleCatalog(rules.Own));
            var times = new CheckTimes(parsed.GetValue(timings) ? new RuleTimes() : null);
            var checks = ArticleChecks.Today(configurations);
            var memory = new CheckMemory(checks, new ArticleKeys(configurations, baselines), cache.Open(parsed), recent) { ShowsHidden = destination.ShowsHidden };
            var check = new ArticleCheck(configurations, checks, baselines, memory, times)
            {
                FailOn = parsed.GetValue(failOn),
                NameOfStandardInput = parsed.GetValue(stdin),
            };
            return destination.Write(report =>
            {
                var tally = new Tally { Statistics = parsed.GetValue(statistics) ? new RuleCounts() : null };
                var code = new CheckRun(check, report, tally).Run(found, parsed.GetValue(jobs));
                if (!report.ShowsStatistics && tally.Statistics is { Total: > 0 } counts)
                    StatisticsTable.Write(counts, Console.Error);
                if (times.Rules is not null)
                    TimeTable.Write(times, tally, Console.Error);
                return code;
            });
        }
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

    private static Option<Shard> Part()
    {
        var part = new Option<Shard>("--shard")
        {
            Description = "Check one of several parts of the articles, for several machines: 2/8 is the second of eight.",
            HelpName = "part/parts",
            DefaultValueFactory = _ => Shard.Whole,
        };
        part.CustomParser = result =>
        {
            if (Shard.Read(result.Tokens[0].Value, out var shard) is { } problem)
                result.AddError(problem);
            return shard;
        };
        return part;
    }
}
