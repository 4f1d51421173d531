using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules;

/// <summary>Decides whether rules from outside can stand beside those that are there: each id and name means one rule.</summary>
public sealed class RuleAdmission
{
    private const string IdsOfNewsMarkup = "NM";

    private readonly Dictionary<string, RuleDescriptor> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Beside some rules.</summary>
    /// <param name="others">The rules that are there already.</param>
    public RuleAdmission(IEnumerable<Rule> others)
    {
        foreach (var descriptor in new RuleCatalog(others).All)
            Take(descriptor);
    }

    /// <summary>Why a rule cannot be used, to follow a colon; null when it can: then its ids and names are taken for those that come after it.</summary>
    public string? Refusal(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ImmutableArray<RuleDescriptor> descriptors;
        try
        {
            descriptors = rule.Descriptors;
            _ = new RuleEngine([rule]);
        }
#pragma warning disable CA1031 // A rule may come from anybody and fail with anything; it must not take the others down.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return $"it fails before the first article: {fault.Message.TrimEnd('.')}";
        }

        if (descriptors.IsEmpty)
            return "it declares nothing that it could report";
        if (descriptors.Select(ReasonAgainst).FirstOrDefault(reason => reason is not null) is { } refusal)
            return refusal;
        foreach (var descriptor in descriptors)
            Take(descriptor);
        return null;
    }

    private string? ReasonAgainst(RuleDescriptor descriptor)
    {
        var (id, name) = (descriptor.Id, descriptor.Name);
        return id.StartsWith(IdsOfNewsMarkup, StringComparison.OrdinalIgnoreCase)
                ? $"its id `{id}` begins with `{IdsOfNewsMarkup}`, as only those of the rules that come with NewsMarkup do"
            : !IsWord(id) ? $"its id `{id}` has other characters than letters, digits and hyphens"
            : !IsWord(name) ? $"its name `{name}` has other characters than letters, digits and hyphens"
            : _taken.TryGetValue(id, out var other) ? $"its id `{id}` is that of {Shown(other)}"
            : _taken.TryGetValue(name, out other) ? $"its name `{name}` is that of {Shown(other)}"
            : descriptor.IsLocked ? $"a project could not turn `{id}` off, since errors of the category {descriptor.Category} always hold"
            : null;
    }

    private void Take(RuleDescriptor descriptor)
    {
        _taken.TryAdd(descriptor.Id, descriptor);
        _taken.TryAdd(descriptor.Name, descriptor);
    }

    private static string Shown(RuleDescriptor rule) => rule.Id == rule.Name ? $"`{rule.Id}`" : $"`{rule.Id}` ({rule.Name})";

    private static bool IsWord(string text) => text.Length > 0 && text.All(character => char.IsAsciiLetterOrDigit(character) || character == '-');
}
