using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>
/// Finds the sentences of a paragraph: they end at <c>. ! ? … 。 ！ ？</c> with the marks that close after them, where a blank or the end
/// follows and then no small letter; not after an abbreviation of the language's list or a single initial.
/// </summary>
public static class Sentences
{
    /// <summary>The sentences in a range of a text, in order, without the blanks between them.</summary>
    public static IEnumerable<TextSpan> In(string text, TextSpan range, string? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var abbreviations = WordLists.For(language).Phrases("abbreviations");
        var start = SkipBlanks(text, range.Start, range.End);
        for (var at = start; at < range.End; at++)
        {
            if (!IsTerminator(text[at]))
                continue;
            var end = at + 1;
            while (end < range.End && (IsTerminator(text[end]) || IsCloser(text[end])))
                end++;
            if (!EndsAt(text, range, at, end, abbreviations))
            {
                at = end - 1;
                continue;
            }

            yield return TextSpan.FromBounds(start, end);
            start = SkipBlanks(text, end, range.End);
            at = start - 1;
        }

        var last = range.End;
        while (last > start && char.IsWhiteSpace(text[last - 1]))
            last--;
        if (last > start)
            yield return TextSpan.FromBounds(start, last);
    }

    /// <summary>The sentence of a paragraph in which an offset stands: the one that begins last at or before it; the whole range when there is none.</summary>
    public static TextSpan Around(string text, TextSpan paragraph, int offset, string? language)
    {
        var around = paragraph;
        foreach (var sentence in In(text, paragraph, language))
        {
            if (sentence.Start > offset && around != paragraph)
                break;
            around = sentence;
        }

        return around;
    }

    private static bool EndsAt(string text, TextSpan range, int mark, int end, PhraseSet abbreviations)
    {
        if (text[mark] is '。' or '！' or '？')
            return true;
        if (end < range.End && !char.IsWhiteSpace(text[end]))
            return false;
        var next = SkipBlanks(text, end, range.End);
        while (next < range.End && IsOpener(text[next]))
            next++;
        if (next < range.End && char.IsLower(text, next))
            return false;
        return text[mark] != '.' || end > mark + 1 || !IsAbbreviated(text, range.Start, mark, abbreviations);
    }

    private static bool IsAbbreviated(string text, int first, int mark, PhraseSet abbreviations)
    {
        var start = mark;
        while (start > first && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
            start--;
        var word = text[start..mark];
        return (word.Length == 1 && char.IsUpper(word[0])) || word.Contains('.', StringComparison.Ordinal) || (word.Length > 0 && abbreviations.Contains(word));
    }

    private static int SkipBlanks(string text, int at, int limit)
    {
        while (at < limit && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static bool IsTerminator(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？';

    private static bool IsCloser(char c) => c is '"' or '\'' or '”' or '’' or '»' or '“' or ')' or ']' or '」' or '』';

    private static bool IsOpener(char c) => c is '"' or '\'' or '“' or '‘' or '«' or '„' or '(' or '[' or '「' or '『';
}
