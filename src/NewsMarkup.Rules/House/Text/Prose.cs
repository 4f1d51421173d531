using NewsMarkup.Text;

namespace NewsMarkup.Rules.House;

/// <summary>A text that rules read: that of an article, of a headline, a name. What is found in it is found once for all rules.</summary>
/// <param name="text">The text.</param>
/// <param name="book">What the rules look for.</param>
/// <param name="toSource">Where in the file a range of the text stands.</param>
internal sealed class Prose(string text, PhraseBook book, Func<TextSpan, TextSpan> toSource)
{
    private TextSpan[][]? _hits;
    private TextSpan[]? _words;

    /// <summary>The text.</summary>
    public string Text { get; } = text;

    private TextSpan[] AllWords => _words ??= [.. Words.In(Text)];

    /// <summary>Where in the file a range of the text stands.</summary>
    public TextSpan ToSource(TextSpan range) => toSource(range);

    /// <summary>Where words of a list stand within a range, in order. O(log text) and what is found.</summary>
    public IEnumerable<TextSpan> Find(PhraseList list, TextSpan range)
    {
        var hits = HitsOf(list);
        return hits.Length == 0 ? [] : Within(hits, range);
    }

    /// <summary>True when words of a list stand within a range. O(log text).</summary>
    public bool Has(PhraseList list, TextSpan range)
    {
        var hits = HitsOf(list);
        for (var i = hits.Length == 0 ? 0 : FirstFrom(hits, range.Start); i < hits.Length && hits[i].Start < range.End; i++)
        {
            if (hits[i].End <= range.End)
                return true;
        }

        return false;
    }

    /// <summary>True when words of a list stand anywhere.</summary>
    public bool HasAny(PhraseList list) => HitsOf(list).Length > 0;

    /// <summary>How many words stand in a range.</summary>
    public int CountWords(TextSpan range) => Math.Max(0, FirstFrom(AllWords, range.End) - FirstFrom(AllWords, range.Start));

    /// <summary>A range with so many words before and after it, but no further than <paramref name="limit"/>.</summary>
    public TextSpan Around(TextSpan range, int words, TextSpan limit)
    {
        var first = Math.Max(0, FirstFrom(AllWords, range.Start) - words);
        var last = Math.Min(AllWords.Length, FirstFrom(AllWords, range.End) + words) - 1;
        var start = first < AllWords.Length ? Math.Min(range.Start, AllWords[first].Start) : range.Start;
        var end = last >= 0 ? Math.Max(range.End, AllWords[last].End) : range.End;
        return TextSpan.FromBounds(Math.Max(start, limit.Start), Math.Min(end, limit.End));
    }

    private TextSpan[] HitsOf(PhraseList list) => (_hits ??= book.Find(Text))[list.Number];

    private static IEnumerable<TextSpan> Within(TextSpan[] spans, TextSpan range)
    {
        for (var i = FirstFrom(spans, range.Start); i < spans.Length && spans[i].Start < range.End; i++)
        {
            if (spans[i].End <= range.End)
                yield return spans[i];
        }
    }

    /// <summary>The number of the first of some ordered ranges that begins at or after an offset.</summary>
    private static int FirstFrom(TextSpan[] spans, int offset)
    {
        var (low, high) = (0, spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
