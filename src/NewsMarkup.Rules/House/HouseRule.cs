using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.House;

/// <summary>A rule that a newsroom wrote down in a <c>.newsrules</c> file. To everything else it is a rule like others; its id is its name.</summary>
public sealed class HouseRule : Rule
{
    private readonly HouseCheck _check;

    internal HouseRule(RuleDescriptor descriptor, Location place, HouseCheck check, ImmutableArray<HouseExample> examples)
    {
        Descriptor = descriptor;
        Place = place;
        _check = check;
        Examples = examples;
    }

    /// <summary>What is known about the rule.</summary>
    public RuleDescriptor Descriptor { get; }

    /// <summary>Where the rule's name stands in its file.</summary>
    public Location Place { get; }

    /// <inheritdoc/>
    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    internal ImmutableArray<HouseExample> Examples { get; }

    /// <inheritdoc/>
    public override void Register(RuleRegistry on)
    {
        ArgumentNullException.ThrowIfNull(on);
        on.Articles(context => _check.Run(Descriptor, context));
    }
}
