using NewsMarkup.Text;

namespace NewsMarkup.Rules.House;

/// <summary>Words of a list are found in the text or so many words before or after it, in the same paragraph.</summary>
internal sealed class NearWords(PhraseList words, int within) : Condition
{
    /// <summary>How near is near where no number of words is given.</summary>
    public const int Default = 12;

    /// <summary>How far is no longer near; it bounds the work for each span.</summary>
    public const int Most = 200;

    public override bool LooksForWords => true;

    public override bool Holds(Subject subject) => Find(subject).Any();

    public override IEnumerable<TextSpan> Find(Subject subject) => subject.Prose.HasAny(words)
        ? subject.Ranges.SelectMany(range => subject.Prose.Find(words, subject.Prose.Around(range, within, Limit(subject, range)))).Distinct()
        : [];

    private static TextSpan Limit(Subject subject, TextSpan range) => subject.Article.BlockAt(range.Start)?.Text ?? range;
}
