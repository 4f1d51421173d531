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

    /// <summary>True where a file or a configuration could not be read.</summary>
    public bool HasProblems { get; private set; }

    /// <summary>True where something was found that fails the run.</summary>
    public bool HasFailures { get; private set; }

    public int ConfigurationErrors { get; private set; }

    public void Add(CheckedFile file)
    {
        Files++;
        FilesWithFindings += file.Findings.IsEmpty ? 0 : 1;
        HasProblems |= file.Problem is not null;
        HasFailures |= file.Fails;
        foreach (var finding in file.Findings)
        {
            _bySeverity[finding.Severity] = Count(finding.Severity) + 1;
            RuleCrashed |= finding.Rule == Rules.EngineRules.RuleCrashed;
        }
    }

    /// <summary>Counts what is wrong in a configuration.</summary>
    public void AddConfiguration(CheckedFile file)
    {
        ConfigurationErrors += file.Findings.Length;
        HasProblems = true;
    }

    public int Count(Severity severity) => _bySeverity.GetValueOrDefault(severity);

    /// <summary>The run in a sentence, or two.</summary>
    public string Summary() => ConfigurationErrors == 0 ? Articles() : $"{Articles()} {Number(ConfigurationErrors, "error")} in the configuration.";

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

    private static string Number(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
