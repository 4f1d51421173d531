using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;

namespace NewsMarkup.Cli.Reports;

/// <summary>A finding as tools that follow it from run to run need it.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Fingerprint">What it is known by; no other finding of its file has the same.</param>
internal sealed record ReportedFinding(Diagnostic Finding, Fingerprint Fingerprint)
{
    /// <summary>True where a baseline hides it.</summary>
    public bool IsKnown { get; init; }

    /// <summary>What in the article allows it; null where nothing does.</summary>
    public Suppression? Suppression { get; init; }

    /// <summary>True where it counts: neither a baseline nor the article hides it.</summary>
    public bool Stands => !IsKnown && Suppression is null;
}
