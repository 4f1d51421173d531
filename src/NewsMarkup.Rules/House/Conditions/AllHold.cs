using System.Collections.Immutable;

namespace NewsMarkup.Rules.House;

/// <summary>Holds when all of several conditions do.</summary>
internal sealed class AllHold(ImmutableArray<Condition> parts) : SeveralConditions(parts)
{
    public override bool Holds(Subject subject)
    {
        foreach (var part in Parts)
        {
            if (!part.Holds(subject))
                return false;
        }

        return true;
    }
}
