using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.House;

namespace NewsMarkup.Rules;

/// <summary>Everything that can be reported: by the language, by the engine and by a set of rules.</summary>
public sealed class RuleCatalog
{
    /// <summary>A catalogue of the language, the engine and the rules given.</summary>
    public RuleCatalog(IEnumerable<Rule> rules) => All =
    [
        .. SyntaxRules.All.Concat(BindingRules.All).Concat(EngineRules.All).Concat(HouseRuleErrors.All).Concat(rules.SelectMany(rule => rule.Descriptors))
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal),
    ];

    /// <summary>All descriptors, by id.</summary>
    public ImmutableArray<RuleDescriptor> All { get; }

    /// <summary>The rule with an id or a name, ignoring case; null when there is none.</summary>
    public RuleDescriptor? Find(string idOrName) => All.FirstOrDefault(descriptor =>
        descriptor.Id.Equals(idOrName, StringComparison.OrdinalIgnoreCase) || descriptor.Name.Equals(idOrName, StringComparison.OrdinalIgnoreCase));

    /// <summary>The id or name that somebody probably meant; null when none is near.</summary>
    public string? Nearest(string idOrName) => DidYouMean.Nearest(idOrName, All.SelectMany(descriptor => new[] { descriptor.Id, descriptor.Name }));
}
