using System.Globalization;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Cli.Reports;

/// <summary>For GitHub Actions: a workflow command a finding, which becomes a remark in the pull request, and the run in a sentence.</summary>
internal sealed class GitHubReport(TextWriter output) : CheckReport
{
    private const int ShownOfAStep = 10;

    public override void Add(CheckedFile file)
    {
        var path = Property(SourcePath.Of(file.Path));
        if (file.Problem is { } problem)
            output.WriteLine($"::error file={path},title={FindingText.UnreadableFile}::{Data(problem)}");
        foreach (var finding in file.Findings)
        {
            var properties = $"file={path},{Place(finding.Location)},title={Property(FindingText.RuleOf(finding))}";
            output.WriteLine($"::{CommandOf(finding.Severity)} {properties}::{Data(Visible.Of(FindingText.Of(finding)))}");
        }

        output.Flush();
    }

    public override void End(Tally tally)
    {
        var isCut = tally.Count(Severity.Error) > ShownOfAStep || tally.Count(Severity.Warning) > ShownOfAStep
            || tally.Count(Severity.Info) + tally.Count(Severity.Hint) > ShownOfAStep;
        output.WriteLine(isCut
            ? $"{tally.Summary()} GitHub shows {ShownOfAStep} errors, {ShownOfAStep} warnings and {ShownOfAStep} notices of a step; the log has all."
            : tally.Summary());
        output.Flush();
    }

    private static string CommandOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    /// <summary>GitHub takes columns only where a place lies in one line.</summary>
    private static string Place(Location place)
    {
        var (start, end) = (place.Start, place.End);
        var lines = string.Create(CultureInfo.InvariantCulture, $"line={start.Line + 1},endLine={end.Line + 1}");
        return start.Line == end.Line
            ? string.Create(CultureInfo.InvariantCulture, $"{lines},col={start.Character + 1},endColumn={end.Character + 1}")
            : lines;
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
