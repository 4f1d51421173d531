using System.CommandLine;
using NewsMarkup.Cli.Files;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;

namespace NewsMarkup.Cli.Commands;

/// <summary><c>newsmarkup check</c>: finds what a careful desk would find.</summary>
internal static class CheckCommand
{
    public static Command Create(IReadOnlyList<Rule> rules)
    {
        var paths = Paths.Articles();
        var format = new Option<string>("--format") { Description = "How findings are written.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "ndjson");
        var failOn = new Option<string>("--fail-on") { Description = "The least severity that makes the run fail.", DefaultValueFactory = _ => "error" };
        failOn.AcceptOnlyFromAmong(SeverityWords.FailOn);
        var preset = new Option<string>("--preset") { Description = "Which rules are on.", DefaultValueFactory = _ => "house" };
        preset.AcceptOnlyFromAmong("light", "house", "strict");
        var jobs = new Option<int>("--jobs", "-j") { Description = "How many articles are checked at once.", DefaultValueFactory = _ => Environment.ProcessorCount };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, out var number) && number > 0))
                result.AddError($"`--jobs` takes a number from 1 up, not `{token.Value}`.");
        });
        var stdin = Paths.NameOfStandardInput();
        var mayBeEmpty = Paths.MayBeEmpty();

        var command = new Command("check", "Finds what a careful desk would find: a claim nobody is named for, a tag that was never closed.")
        {
            paths, format, failOn, preset, jobs, stdin, mayBeEmpty,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var engine = new RuleEngine(rules);
            var registers = new RegisterFiles();
            var checkedFiles = ArticleFinder.Find(parsed.GetValue(paths) ?? [], parsed.GetValue(mayBeEmpty))
                .AsParallel().AsOrdered().WithDegreeOfParallelism(parsed.GetValue(jobs)).WithCancellation(cancellation)
                .Select(path => Check(path, parsed.GetValue(stdin), registers, engine, PresetOf(parsed.GetValue(preset)!), cancellation));
            return Task.FromResult(Report(checkedFiles, parsed.GetValue(format)!, SeverityWords.Parse(parsed.GetValue(failOn)!)));
        });
        return command;
    }

    private static CheckedFile Check(
        string path, string? nameOfStandardInput, RegisterFiles registers, RuleEngine engine, Preset preset, CancellationToken cancellation)
    {
        try
        {
            var file = ArticleFile.Read(path, nameOfStandardInput);
            return new CheckedFile(file.Path, file.BadEncoding is { } bad ? [bad] : engine.Check(file.Bind(registers), new RuleSettings(preset), cancellation: cancellation).Findings);
        }
        catch (InputException problem)
        {
            return new CheckedFile(path, [], problem.Message);
        }
    }

    private static int Report(IEnumerable<CheckedFile> files, string format, Severity? failOn)
    {
        using var output = new BufferedStream(Console.OpenStandardOutput());
        using var text = new StreamWriter(output);
        using var json = format == "json" ? new JsonReport(output) : null;
        CheckReport report = json ?? (format == "ndjson" ? new NdjsonReport(output) : (CheckReport)new TextReport(text, Palette.ForStandardOutput()));
        var tally = new Tally();
        foreach (var file in files)
        {
            tally.Add(file);
            report.Add(file);
            if (file.Problem is { } problem)
                Console.Error.WriteLine($"newsmarkup: {problem}");
        }

        report.End(tally);
        return tally.RuleCrashed ? ExitCode.Internal
            : tally.HasProblems ? ExitCode.Usage
            : failOn is { } least && tally.HasAtLeast(least) ? ExitCode.Findings
            : ExitCode.Clean;
    }

    private static Preset PresetOf(string word) => word switch
    {
        "light" => Preset.Light,
        "strict" => Preset.Strict,
        _ => Preset.House,
    };
}
