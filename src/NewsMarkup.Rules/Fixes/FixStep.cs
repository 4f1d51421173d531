using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules;

/// <summary>A fix, and what became of it.</summary>
/// <param name="Pass">The pass, counted from 1.</param>
/// <param name="Finding">The finding, in the text as it was before that pass.</param>
/// <param name="Fix">The fix.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record FixStep(int Pass, Diagnostic Finding, Fix Fix, FixOutcome Outcome);
