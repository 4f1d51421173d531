using NewsMarkup.Text;

namespace NewsMarkup.Rules.House;

/// <summary>Words of a list are found in the text: whole words, ignoring case.</summary>
internal sealed class HasWords(PhraseList words) : Condition
{
    public override bool LooksForWords => true;

    public override bool Holds(Subject subject)
    {
        foreach (var range in subject.Ranges)
        {
            if (subject.Prose.Has(words, range))
                return true;
        }

        return false;
    }

    public override IEnumerable<TextSpan> Find(Subject subject) => subject.Ranges.SelectMany(range => subject.Prose.Find(words, range));
}
