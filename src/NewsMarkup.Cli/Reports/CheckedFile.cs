using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.Projects;

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

    /// <summary>How many findings a baseline hides.</summary>
    public int Known { get; init; }

    /// <summary>True when the file has not changed since it was clean, and was not checked again.</summary>
    public bool IsRecalled { get; init; }

    /// <summary>True when something was found that fails the run.</summary>
    public bool Fails => FailOn is { } least && Findings.Any(finding => finding.Severity >= least);
}
