using System.Collections.Immutable;
using NewsMarkup.Rules.Configuration;

namespace NewsMarkup.Rules.Projects;

/// <summary>Where configurations come from, and what has the last word over them.</summary>
/// <param name="File">The configuration of all articles; null where each has the nearest one.</param>
/// <param name="IsNone">True where no configuration is read.</param>
public sealed record ConfigurationChoice(string? File, bool IsNone)
{
    /// <summary>Files of house rules that hold for all articles, beside those that configurations name.</summary>
    public ImmutableArray<string> HouseRules { get; init; } = [];

    /// <summary>Loads the assemblies of rules that configurations name; says why not where this program cannot, or nobody has allowed it.</summary>
    public LoadRuleAssembly LoadAssembly { get; init; } = _ => RuleAssembly.NotSupported;

    /// <summary>What the command line says about rules, of those in a catalogue; it need not ask for that.</summary>
    public Func<Lazy<RuleCatalog>, RuleOverrides> Overrides { get; init; } = _ => RuleOverrides.None;

    /// <summary>
    /// What an editor says in place of that about the rules of one article, given its path and the rules that there are for it; null where it says nothing
    /// of single articles.
    /// </summary>
    public Func<string, RuleCatalog, RuleOverrides>? OverridesOf { get; init; }
}
