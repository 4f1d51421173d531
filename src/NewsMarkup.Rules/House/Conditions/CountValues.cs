namespace NewsMarkup.Rules.House;

/// <summary>Counts the different values of an attribute: two <c>by</c> are two sources.</summary>
internal sealed class CountValues(Bound bound, int number, string key) : CountCondition(bound, number)
{
    public override string Key => key;

    protected override int Count(Subject subject) => subject.Values(key) switch
    {
        { Length: <= 1 } values => values.Length,
        var values => values.Distinct(WordComparer.Instance).Count(),
    };
}
