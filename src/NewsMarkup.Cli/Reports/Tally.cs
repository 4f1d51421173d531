using System.Globalization;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Cli.Reports;

/// <summary>Counts what a run found.</summary>
internal sealed class Tally
{
    private readonly Dictionary<Severity, int> _bySeverity = [];

    public int Files { get; private set; }

    public int FilesWithFindings { get; private set; }

    public bool RuleCrashed { get; private set; }

    public bool HasProblems { get; private set; }

    public void Add(CheckedFile file)
    {
        Files++;
        FilesWithFindings += file.Findings.IsEmpty ? 0 : 1;
        HasProblems |= file.Problem is not null;
        foreach (var finding in file.Findings)
        {
            _bySeverity[finding.Severity] = Count(finding.Severity) + 1;
            RuleCrashed |= finding.Rule == Rules.EngineRules.RuleCrashed;
        }
    }

    public int Count(Severity severity) => _bySeverity.GetValueOrDefault(severity);

    /// <summary>True when something was found that matters at least as much.</summary>
    public bool HasAtLeast(Severity severity) => _bySeverity.Keys.Any(found => found >= severity);

    /// <summary>The run in one sentence.</summary>
    public string Summary() => FilesWithFindings == 0
        ? $"{Number(Files, "article")} checked, nothing found."
        : $"{string.Join(", ", Parts())} in {FilesWithFindings.ToString(CultureInfo.InvariantCulture)} of {Number(Files, "article")}.";

    private IEnumerable<string> Parts()
    {
        foreach (var (severity, word) in new[] { (Severity.Error, "error"), (Severity.Warning, "warning"), (Severity.Info, "remark"), (Severity.Hint, "hint") })
        {
            if (Count(severity) > 0)
                yield return Number(Count(severity), word);
        }
    }

    private static string Number(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
