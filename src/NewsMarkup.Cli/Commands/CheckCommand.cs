using System.Collections.Concurrent;
using System.CommandLine;
using NewsMarkup.Cli.Checks;
using NewsMarkup.Cli.Files;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Cli.Commands;

/// <summary><c>newsmarkup check</c>: finds what a careful desk would find.</summary>
internal static class CheckCommand
{
    public static Command Create(ProgramRules rules)
    {
        var articles = new ArticleOptions();
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
        var jobs = JobsOption.Create();
        var statistics = new Option<bool>("--statistics") { Description = "Count how often each rule spoke." };
        var timings = new Option<bool>("--timings") { Description = "Say on standard error where the time went, by stage and by rule." };
        var watch = new Option<bool>("--watch") { Description = "Check again whenever something changes, until Ctrl-C." };
        var command = new Command("check", "Finds what a careful desk would find: a claim nobody is named for, a tag that was never closed.")
        {
            format, output, failOn, baseline, house, jobs, statistics, timings, watch,
        };
        articles.AddTo(command);
        levels.AddTo(command);
        configuration.AddTo(command);
        cache.AddTo(command);
        command.SetAction(parsed =>
        {
            var named = articles.Named(parsed);
            if (!parsed.GetValue(watch))
                return Check(parsed, DiskFiles.All, recent: null);
            Watch.Refuse(parsed.GetValue(format)!, named, articles.IsStreamed(parsed));
            var recent = new ConcurrentDictionary<string, RecentCheck>(StringComparer.Ordinal);
            return Watch.Run(named, files => Check(parsed, files, recent));
        });
        return command;

        int Check(ParseResult parsed, FileSource files, ConcurrentDictionary<string, RecentCheck>? recent)
        {
            var given = articles.Read(parsed);
            var configurations = configuration.Read(parsed, files, rules, parsed.GetValue(house), catalog => levels.Read(parsed, catalog));
            var destination = new ReportDestination(
                parsed.GetValue(format)!, parsed.GetValue(output), ColorOption.OfOutput(parsed), new RuleCatalog(rules.Own));
            var times = new CheckTimes(parsed.GetValue(timings) ? new RuleTimes() : null);
            var checks = ArticleChecks.Today(configurations, Readable(parsed.GetValue(baseline)));
            var memory = new CheckMemory(checks, new ArticleKeys(checks), cache.Open(parsed), recent)
            {
                ShowsHidden = destination.ShowsHidden,
            };
            var check = new ArticleCheck(checks, memory, times)
            {
                FailOn = parsed.GetValue(failOn),
                NameOfStandardInput = articles.NameOfStandardInput(parsed),
            };
            return destination.Write(report =>
            {
                var tally = new Tally { Statistics = parsed.GetValue(statistics) ? new RuleCounts() : null };
                var progress = new Progress(given.Count);
                var code = new CheckRun(check, report, tally, progress).Run(
                    InOrder.Select(given.Articles, given.Count, parsed.GetValue(jobs), progress.Counting<GivenArticle, CheckedArticle>(article => check.Of(article).ToReport())));
                report.End(tally);
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
}
