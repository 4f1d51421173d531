using System.Collections.Immutable;

namespace NewsMarkup.Rules.House;

/// <summary>Holds when one of several conditions does.</summary>
internal sealed class AnyHolds(ImmutableArray<Condition> parts) : SeveralConditions(parts)
{
    public override bool Holds(Subject subject)
    {
        foreach (var part in Parts)
        {
            if (part.Holds(subject))
                return true;
        }

        return false;
    }
}
