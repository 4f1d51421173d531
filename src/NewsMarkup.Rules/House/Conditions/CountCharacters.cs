namespace NewsMarkup.Rules.House;

/// <summary>Counts the characters of a text, blanks included, as Unicode code points.</summary>
internal sealed class CountCharacters(Bound bound, int number) : CountCondition(bound, number)
{
    protected override int Count(Subject subject) => subject.Text.Trim().EnumerateRunes().Count();
}
