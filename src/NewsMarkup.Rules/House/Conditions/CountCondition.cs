using System.Globalization;

namespace NewsMarkup.Rules.House;

/// <summary>There are at least, or at most, so many of something; none where there is nothing to count.</summary>
internal abstract class CountCondition(Bound bound, int number) : Condition
{
    public override bool Holds(Subject subject) => bound == Bound.AtLeast ? Count(subject) >= number : Count(subject) <= number;

    public override string Value(Subject subject) => Count(subject).ToString(CultureInfo.InvariantCulture);

    /// <summary>How many there are.</summary>
    protected abstract int Count(Subject subject);
}
