using System.Globalization;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Cli.Reports;

/// <summary>Counts what a run found.</summary>
internal sealed class Tally
{
    private readonly Dictionary<Severity, int> _bySeverity = [];
    private int _inRuleFiles;

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

    /// <summary>Counts what is wrong in a file of house rules.</summary>
    public void AddRuleFile(CheckedFile file)
    {
        _inRuleFiles += file.Findings.Length;
        HasProblems |= file.Problem is not null;
    }

    public int Count(Severity severity) => _bySeverity.GetValueOrDefault(severity);

    /// <summary>True when something was found that matters at least as much; what is wrong in a rule file is an error.</summary>
    public bool HasAtLeast(Severity severity) => _inRuleFiles > 0 || _bySeverity.Keys.Any(found => found >= severity);

    /// <summary>The run in a sentence, or two.</summary>
    public string Summary() => _inRuleFiles == 0 ? Articles() : $"{Articles()} {Number(_inRuleFiles, "error")} in the house rules.";

    /// <summary>A number with its noun: <c>1 article</c>, <c>2 articles</c>.</summary>
    public static string Number(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    private string Articles() => FilesWithFindings == 0
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
}
