using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.Tests;

/// <summary>What a newsroom says of a rule.</summary>
internal static class Newsroom
{
    /// <summary>Settings in which one option has a value.</summary>
    public static RuleSettings With<T>(RuleOption<T> option, T value)
        where T : notnull =>
        new(Preset.Strict, new RuleLayer { Options = ImmutableDictionary<RuleOption, object>.Empty.Add(option, value) });
}
