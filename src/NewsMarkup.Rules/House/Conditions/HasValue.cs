using System.Collections.Immutable;

namespace NewsMarkup.Rules.House;

/// <summary>An attribute has one of some values, ignoring case; any value where none are given. Without the attribute it does not hold.</summary>
internal sealed class HasValue(string key, ImmutableArray<string> values) : Condition
{
    public override string Key => key;

    public override bool Holds(Subject subject)
    {
        foreach (var value in subject.Values(key))
        {
            if (values.IsEmpty || values.Contains(value, WordComparer.Instance))
                return true;
        }

        return false;
    }

    public override string? Value(Subject subject) => subject.Values(key) is { IsEmpty: false } found ? string.Join(", ", found) : null;
}
