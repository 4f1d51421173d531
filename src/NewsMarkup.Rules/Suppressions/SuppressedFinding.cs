using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules;

/// <summary>A finding that the article allows.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Suppression">What allows it.</param>
public sealed record SuppressedFinding(Diagnostic Finding, Suppression Suppression);
