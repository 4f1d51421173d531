using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.Configuration;
using NewsMarkup.Rules.House;

namespace NewsMarkup.Rules;

/// <summary>Everything that can be reported: by the language, by the engine and by a set of rules.</summary>
public sealed class RuleCatalog
{
    private readonly Dictionary<string, RuleDescriptor> _byIdOrName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A catalogue of the language, the engine and the rules given.</summary>
    public RuleCatalog(IEnumerable<Rule> rules)
    {
        All =
        [
            .. SyntaxRules.All.Concat(BindingRules.All).Concat(EngineRules.All).Concat(ConfigurationRules.All).Concat(HouseRuleErrors.All)
                .Concat(rules.SelectMany(rule => rule.Descriptors))
                .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal),
        ];
        foreach (var descriptor in All)
        {
            _byIdOrName.TryAdd(descriptor.Id, descriptor);
            _byIdOrName.TryAdd(descriptor.Name, descriptor);
        }
    }

    /// <summary>All descriptors, by id.</summary>
    public ImmutableArray<RuleDescriptor> All { get; }

    /// <summary>The rule with an id or a name, ignoring case; null when there is none.</summary>
    public RuleDescriptor? Find(string idOrName) => _byIdOrName.GetValueOrDefault(idOrName);

    /// <summary>The id or name that somebody probably meant; null when none is near. No number is near to another: it names another rule.</summary>
    public string? Nearest(string idOrName) => IsNumber(idOrName) ? null : DidYouMean.Nearest(idOrName, _byIdOrName.Keys);

    /// <summary>True for what has the form of a built-in rule's id; no rule of a house has it.</summary>
    internal static bool IsNumber(string word) =>
        word.Length == 6 && word.StartsWith("NM", StringComparison.OrdinalIgnoreCase) && word.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;
}
