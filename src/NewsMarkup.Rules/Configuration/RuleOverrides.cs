using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.Configuration;

/// <summary>What a command line says about rules.</summary>
/// <param name="Preset">The preset; null where it names none.</param>
/// <param name="Layer">Levels of rules.</param>
public sealed record RuleOverrides(Preset? Preset, RuleLayer Layer)
{
    /// <summary>Nothing.</summary>
    public static readonly RuleOverrides None = new(Preset: null, new RuleLayer());
}
