using NewsMarkup.Text;

namespace NewsMarkup.Rules.House;

/// <summary>A pattern is found in the text.</summary>
internal sealed class MatchesPattern(Pattern pattern) : Condition
{
    public override bool LooksForWords => true;

    public override bool Holds(Subject subject)
    {
        foreach (var range in subject.Ranges)
        {
            if (pattern.IsIn(subject.Prose.Text, range))
                return true;
        }

        return false;
    }

    public override IEnumerable<TextSpan> Find(Subject subject) => subject.Ranges.SelectMany(range => pattern.Find(subject.Prose.Text, range));
}
