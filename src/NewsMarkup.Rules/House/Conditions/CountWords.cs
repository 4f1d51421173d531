namespace NewsMarkup.Rules.House;

/// <summary>Counts the words of a text.</summary>
internal sealed class CountWords(Bound bound, int number) : CountCondition(bound, number)
{
    protected override int Count(Subject subject) => subject.Ranges.Sum(subject.Prose.CountWords);
}
