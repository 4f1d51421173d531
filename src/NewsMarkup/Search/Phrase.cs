using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.Search;

/// <summary>Words to look for: whole words, one after the other, whatever their capitals, their accents and what stands between them.</summary>
public sealed class Phrase
{
    private readonly ImmutableArray<string> _words;

    private Phrase(ImmutableArray<string> words) => _words = words;

    /// <summary>Reads what somebody typed; null where there is no word in it.</summary>
    public static Phrase? Parse(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return FoldedWord.In(words, new TextSpan(0, words.Length)) is { Count: > 0 } folded ? new Phrase([.. folded.Select(word => word.Letters)]) : null;
    }

    /// <summary>Where the phrase stands among words of a text, from its first to its last word; places do not overlap.</summary>
    internal IEnumerable<TextSpan> In(IReadOnlyList<FoldedWord> words)
    {
        for (var at = 0; at + _words.Length <= words.Count; at++)
        {
            if (!StandsAt(words, at))
                continue;
            yield return TextSpan.FromBounds(words[at].Span.Start, words[at + _words.Length - 1].Span.End);
            at += _words.Length - 1;
        }
    }

    private bool StandsAt(IReadOnlyList<FoldedWord> words, int at)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if (words[at + i].Letters != _words[i])
                return false;
        }

        return true;
    }
}
