using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules;

/// <summary>Findings, parted by what the article allows.</summary>
/// <param name="Findings">Those that stand.</param>
/// <param name="Suppressed">Those that it allows.</param>
/// <param name="Remarks">What is wrong with what it allows.</param>
internal readonly record struct SuppressionResult(
    ImmutableArray<Diagnostic> Findings, ImmutableArray<SuppressedFinding> Suppressed, ImmutableArray<Diagnostic> Remarks);
