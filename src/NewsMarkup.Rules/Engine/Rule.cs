using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules;

/// <summary>A check of what an article says. Has no state: one instance serves all articles, on several threads at once.</summary>
public abstract class Rule
{
    /// <summary>What the rule can report; anything else that it reports counts as a crash.</summary>
    public abstract ImmutableArray<RuleDescriptor> Descriptors { get; }

    /// <summary>Says what the rule wants to see. Called once for each engine, before the first article.</summary>
    public abstract void Register(RuleRegistry on);
}
