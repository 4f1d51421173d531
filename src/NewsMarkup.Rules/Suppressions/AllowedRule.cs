using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules;

/// <summary>A rule whose findings a suppression that holds allows.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Name">As the suppression names it.</param>
/// <param name="Suppression">The suppression.</param>
internal sealed record AllowedRule(RuleDescriptor Rule, SuppressedRule Name, Suppression Suppression);
