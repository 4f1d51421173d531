using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Projects;
using NewsMarkup.Semantics;

namespace NewsMarkup.Cli.Reports;

/// <summary>What was found in a file, or why it could not be read.</summary>
/// <param name="Path">The path as the user knows it.</param>
/// <param name="Findings">What was found, in the order of the file.</param>
/// <param name="Problem">Why it could not be read; null when it could.</param>
internal sealed record CheckedFile(string Path, ImmutableArray<Diagnostic> Findings, string? Problem = null)
{
    /// <summary>What is wrong in a file that a project needs.</summary>
    public CheckedFile(FileProblems problems)
        : this(problems.Path, problems.Findings, problems.Problem)
    {
    }

    /// <summary>The least severity that fails the run; null for never.</summary>
    public Severity? FailOn { get; init; } = Severity.Error;

    /// <summary>What was found and is hidden by a baseline, in the order of the file.</summary>
    public ImmutableArray<Diagnostic> Known { get; init; } = [];

    /// <summary>What was found and is allowed by the article, in the order of the file.</summary>
    public ImmutableArray<SuppressedFinding> Suppressed { get; init; } = [];

    /// <summary>What the article says; null for a file that is none or could not be read.</summary>
    public ArticleModel? Article { get; init; }

    /// <summary>True when nothing has changed since the file was last checked, and it was not checked again.</summary>
    public bool IsRecalled { get; init; }

    /// <summary>How many findings a baseline hid when the file was last checked, where that is all that is remembered of them.</summary>
    public int KnownBefore { get; init; }

    /// <summary>True when something was found that fails the run.</summary>
    public bool Fails => Findings.Any(IsFailure);

    /// <summary>True for a finding that fails the run.</summary>
    public bool IsFailure(Diagnostic finding) => finding.Severity >= FailOn;

    /// <summary>
    /// All that was found, hidden or not, with its fingerprint: what stands or is in the baseline in the order of the file, then what is allowed.
    /// </summary>
    public IEnumerable<ReportedFinding> Reported()
    {
        var known = Known.ToHashSet(ReferenceEqualityComparer.Instance);
        var standing = Findings.Concat(Known).OrderBy(finding => finding.Location.Span);
        return FingerprintedFinding.Of([.. standing, .. Suppressed.Select(allowed => allowed.Finding)], Article)
            .Select((found, index) => new ReportedFinding(found.Finding, found.Fingerprint)
            {
                IsKnown = known.Contains(found.Finding),
                Suppression = Suppressed.ElementAtOrDefault(index - Findings.Length - Known.Length)?.Suppression,
            });
    }
}
