using System.Collections.Immutable;
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
    public TextSpan? In(TextSpan cue, TextSpan sentence)
    {
        if (_phrases.In(text, cue).Concat(_nouns.In(text, cue)).FirstOrDefault() is { IsEmpty: false } phrase)
            return phrase;
        foreach (var participle in _participles.In(text, cue))
        {
            if (AuxiliaryBefore(participle, sentence) is { } auxiliary)
                return auxiliary.Start >= cue.Start ? TextSpan.FromBounds(auxiliary.Start, participle.End) : participle;
        }

        return Reduced(cue, sentence);
    }

    /// <summary>A passive without an auxiliary, as far as it stands in the cue; its infinitive may follow: «believed» of «believed to be his cousin».</summary>
    private TextSpan? Reduced(TextSpan cue, TextSpan sentence)
    {
        const int LongestInfinitive = 8;
        var end = Math.Max(cue.End, Math.Min(sentence.End, cue.End + LongestInfinitive));
        var phrase = _reduced.In(text, TextSpan.FromBounds(cue.Start, end)).FirstOrDefault();
        return phrase.IsEmpty || phrase.Start >= cue.End ? null : TextSpan.FromBounds(phrase.Start, Math.Min(phrase.End, cue.End));
    }

    private TextSpan? AuxiliaryBefore(TextSpan participle, TextSpan sentence)
    {
        const int Reach = 60;
        var start = Math.Max(sentence.Start, participle.Start - Reach);
        ImmutableArray<TextSpan> before = [.. Words.In(text, TextSpan.FromBounds(start, Math.Max(start, participle.Start)))];
        var next = participle.Start;
        for (var i = before.Length - 1; i >= 0 && i >= before.Length - 1 - MostAdverbs; i--)
        {
            var word = text.Substring(before[i].Start, before[i].Length);
            if (!text.AsSpan(before[i].End, next - before[i].End).IsWhiteSpace())
                return null;
            if (_auxiliaries.Contains(word))
                return before[i];
            if (!_adverbs.Contains(word) && !IsAdverb(word))
                return null;
            next = before[i].Start;
        }

        return null;
    }

    /// <summary>Widely, largement, ampliamente.</summary>
    private static bool IsAdverb(string word) =>
        word.Length > 4 && (word.EndsWith("ly", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ment", StringComparison.OrdinalIgnoreCase)
            || word.EndsWith("mente", StringComparison.OrdinalIgnoreCase));
}
