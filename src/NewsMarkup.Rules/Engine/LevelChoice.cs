using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules;

/// <summary>The level of a rule and who chose it.</summary>
/// <param name="Level">The level; null where it is left to the rule.</param>
/// <param name="Layer">The layer that chose it; null where the rule itself did, or the preset that leaves it out.</param>
/// <param name="IsOfCategory">True where the layer chose it for the rule's category.</param>
internal readonly record struct LevelChoice(Severity? Level, RuleLayer? Layer, bool IsOfCategory);
