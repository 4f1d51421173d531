using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules;

/// <summary>What one place has to say about rules: a project's configuration, a section of it for some files, a command line.</summary>
public sealed record RuleLayer
{
    /// <summary>The level of a category's rules.</summary>
    public ImmutableDictionary<RuleCategory, Severity> Categories { get; init; } = ImmutableDictionary<RuleCategory, Severity>.Empty;

    /// <summary>The level of single rules, by id.</summary>
    public ImmutableDictionary<string, Severity> Rules { get; init; } = ImmutableDictionary<string, Severity>.Empty;

    /// <summary>The options of rules; each value has the type that its option says.</summary>
    public ImmutableDictionary<RuleOption, object> Options { get; init; } = ImmutableDictionary<RuleOption, object>.Empty;
}
