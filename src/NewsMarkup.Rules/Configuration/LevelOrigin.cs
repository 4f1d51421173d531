using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.Configuration;

/// <summary>Where the level of a rule was chosen.</summary>
/// <param name="Kind">By what.</param>
/// <param name="Place">The place in a configuration; null where none chose it.</param>
public readonly record struct LevelOrigin(OriginKind Kind, Location? Place);

/// <summary>What can choose the level of a rule.</summary>
public enum OriginKind
{
    /// <summary>The rule itself.</summary>
    Default,

    /// <summary>The preset, which leaves it out.</summary>
    Preset,

    /// <summary>A configuration, for the rule's category.</summary>
    Category,

    /// <summary>A configuration, for the rule.</summary>
    Rule,

    /// <summary>The command line.</summary>
    CommandLine,

    /// <summary>Nobody: the rule always holds.</summary>
    Always,
}
