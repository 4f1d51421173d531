using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>Finds the sentences of a paragraph: where they end is the language's (<see cref="SentenceEnds"/>), with the abbreviations of the word list.</summary>
public static class Sentences
{
    /// <summary>The sentences in a range of a text, in order, without the blanks between them.</summary>
    public static IEnumerable<TextSpan> In(string text, TextSpan range, string? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var abbreviations = WordLists.For(language).Phrases("abbreviations");
        var start = SkipBlanks(text, range.Start, range.End);
        for (var at = SentenceEnds.NextMark(text, start, range.End); at >= 0; at = SentenceEnds.NextMark(text, Math.Max(start, at + 1), range.End))
        {
            if (at > start && SentenceEnds.IsMark(text[at - 1]))
                continue;
            if (SentenceEnds.EndAt(text, at, range, abbreviations.Contains) is not (>= 0 and var end))
                continue;
            yield return TextSpan.FromBounds(start, end);
            start = SkipBlanks(text, end, range.End);
        }

        var last = range.End;
        while (last > start && char.IsWhiteSpace(text[last - 1]))
            last--;
        if (last > start)
            yield return TextSpan.FromBounds(start, last);
    }

    private static int SkipBlanks(string text, int at, int limit)
    {
        while (at < limit && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
