using System.Globalization;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Cli.Reports;

/// <summary>Counts what a run found.</summary>
internal sealed class Tally
{
    private readonly Dictionary<Severity, int> _bySeverity = [];
    private readonly HashSet<string> _withFindings = new(StringComparer.Ordinal);
    private int _inRuleFiles;

    /// <summary>How often each rule spoke; null where nobody asks.</summary>
    public RuleCounts? Statistics { get; init; }

    public int Files { get; private set; }

    /// <summary>How many files were not checked again, because nothing has changed since they were.</summary>
    public int Recalled { get; private set; }

    public int FilesWithFindings => _withFindings.Count;

    public bool RuleCrashed { get; private set; }

    /// <summary>True where a file or a configuration could not be read.</summary>
    public bool HasProblems { get; private set; }

    /// <summary>True where something was found that fails the run.</summary>
    public bool HasFailures { get; private set; }

    public int ConfigurationErrors { get; private set; }

    public int BaselineErrors { get; private set; }

    /// <summary>How many findings a baseline hides.</summary>
    public int Known { get; private set; }

    /// <summary>How many findings a baseline knows that are no longer there.</summary>
    public int Stale { get; private set; }

    public void Add(CheckedFile file)
    {
        Files++;
        Known += file.Known.Length + file.KnownBefore;
        Recalled += file.IsRecalled ? 1 : 0;
        HasProblems |= file.Problem is not null;
        AddFindings(file);
    }

    /// <summary>Counts what rules over several files found in an article that is counted already.</summary>
    public void AddFindings(CheckedFile file)
    {
        if (!file.Findings.IsEmpty)
            _withFindings.Add(file.Path);
        Statistics?.Add(file.Findings);
        HasFailures |= file.Fails;
        foreach (var finding in file.Findings)
        {
            _bySeverity[finding.Severity] = Count(finding.Severity) + 1;
            RuleCrashed |= finding.Rule == Rules.EngineRules.RuleCrashed;
        }
    }

    /// <summary>Counts what a baseline knows that is no longer there.</summary>
    public void AddStale(CheckedFile file)
    {
        Stale += file.Findings.Length;
        HasFailures |= file.Fails;
    }

    /// <summary>Counts what is wrong in a baseline.</summary>
    public void AddBaseline(CheckedFile file)
    {
        BaselineErrors += file.Findings.Length;
        HasProblems = true;
    }

    /// <summary>Counts what is wrong in a configuration.</summary>
    public void AddConfiguration(CheckedFile file)
    {
        ConfigurationErrors += file.Findings.Length;
        HasProblems = true;
    }

    /// <summary>Counts what is wrong in a file of house rules.</summary>
    public void AddRuleFile(CheckedFile file)
    {
        _inRuleFiles += file.Findings.Length;
        HasProblems = true;
    }

    /// <summary>What the run tells the shell.</summary>
    public int ExitCode => RuleCrashed ? Cli.ExitCode.Internal
        : HasProblems ? Cli.ExitCode.Usage
        : HasFailures ? Cli.ExitCode.Findings
        : Cli.ExitCode.Clean;

    public int Count(Severity severity) => _bySeverity.GetValueOrDefault(severity);

    /// <summary>The run in a sentence, or two.</summary>
    public string Summary() => Articles()
        + (Known == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {Known} more in the baseline."))
        + (Stale == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {Stale} in the baseline no longer found."))
        + (ConfigurationErrors == 0 ? "" : $" {Number(ConfigurationErrors, "error")} in the configuration.")
        + (BaselineErrors == 0 ? "" : $" {Number(BaselineErrors, "error")} in the baseline.")
        + (_inRuleFiles == 0 ? "" : $" {Number(_inRuleFiles, "error")} in the house rules.");

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
