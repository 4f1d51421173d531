using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>
/// Finds words that say that somebody says so, and not who: a phrase of the lists <c>agentless-cues</c> and <c>agentless-nouns</c>, or a participle of
/// <c>passive-participles</c> after an auxiliary of <c>passive-auxiliaries</c>, with adverbs between at most, or without one: a phrase of
/// <c>reduced-passives</c>, as in «a man believed to be his cousin».
/// </summary>
internal sealed class AgentlessWords(string text, WordLists lists)
{
    private const int MostAdverbs = 3;

    private readonly PhraseSet _phrases = lists.Phrases("agentless-cues");
    private readonly PhraseSet _nouns = lists.Phrases("agentless-nouns");
    private readonly PhraseSet _auxiliaries = lists.Phrases("passive-auxiliaries");
    private readonly PhraseSet _adverbs = lists.Phrases("passive-adverbs");
    private readonly PhraseSet _participles = lists.Phrases("passive-participles");
    private readonly PhraseSet _reduced = lists.Phrases("reduced-passives");

    /// <summary>
    /// The words in a cue, from the auxiliary if it stands in the cue; null when there are none. The auxiliary may stand before the cue, in its sentence.
    /// </summary>
    public TextSpan? In(TextSpan cue, ParagraphProse paragraph)
    {
        if ((_phrases.FirstIn(text, cue) ?? _nouns.FirstIn(text, cue)) is { } phrase)
            return phrase;
        var sentence = paragraph.SentenceAt(cue.Start);
        foreach (var participle in _participles.In(text, cue))
        {
            if (AuxiliaryBefore(participle, sentence, paragraph) is { } auxiliary)
                return auxiliary.Start >= cue.Start ? TextSpan.FromBounds(auxiliary.Start, participle.End) : participle;
        }

        return Reduced(cue, sentence);
    }

    /// <summary>A passive without an auxiliary, as far as it stands in the cue; its infinitive may follow: «believed» of «believed to be his cousin».</summary>
    private TextSpan? Reduced(TextSpan cue, TextSpan sentence)
    {
        const int LongestInfinitive = 8;
        var end = Math.Max(cue.End, Math.Min(sentence.End, cue.End + LongestInfinitive));
        return _reduced.FirstIn(text, TextSpan.FromBounds(cue.Start, end)) is { } phrase && phrase.Start < cue.End
            ? TextSpan.FromBounds(phrase.Start, Math.Min(phrase.End, cue.End))
            : null;
    }

    private TextSpan? AuxiliaryBefore(TextSpan participle, TextSpan sentence, ParagraphProse paragraph)
    {
        var (words, start) = (paragraph.Facts.Words, paragraph.Block.Text.Start);
        var next = participle.Start;
        var last = Sorted.LastBefore(words, static word => word.Span.Start, participle.Start - start);
        for (var i = last; i >= 0 && i >= last - MostAdverbs; i--)
        {
            var word = words[i].Span.MovedBy(start);
            if (word.Start < sentence.Start || !text.AsSpan(word.End, next - word.End).IsWhiteSpace())
                return null;
            if (_auxiliaries.Contains(text, word))
                return word;
            if (!_adverbs.Contains(text, word) && !IsAdverb(text.AsSpan(word.Start, word.Length)))
                return null;
            next = word.Start;
        }

        return null;
    }

    /// <summary>Widely, largement, ampliamente.</summary>
    private static bool IsAdverb(ReadOnlySpan<char> word) =>
        word.Length > 4 && (word.EndsWith("ly", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ment", StringComparison.OrdinalIgnoreCase)
            || word.EndsWith("mente", StringComparison.OrdinalIgnoreCase));
}
