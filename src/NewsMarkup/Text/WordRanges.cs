using System.Globalization;

namespace NewsMarkup.Text;

/// <summary>Finds the words of a text: letters with their marks and digits, with hyphens and apostrophes between them.</summary>
internal static class WordRanges
{
    /// <summary>The words in a range of a text, in order.</summary>
    public static IEnumerable<TextSpan> In(string text, TextSpan range)
    {
        for (var at = NextStart(text, range.Start, range.End); at < range.End;)
        {
            var end = EndOf(text, at, range.End);
            yield return TextSpan.FromBounds(at, end);
            at = NextStart(text, end, range.End);
        }
    }

    /// <summary>Where the next word begins at or after an offset; the limit when there is none.</summary>
    public static int NextStart(string text, int at, int limit)
    {
        while (at < limit && !IsLetter(text, at))
            at++;
        return Math.Min(at, limit);
    }

    /// <summary>Where the word that begins at an offset ends; the offset itself when none begins there.</summary>
    public static int EndOf(string text, int start, int limit)
    {
        var at = start;
        while (at < limit)
        {
            if (char.IsAsciiLetterOrDigit(text[at]))
                at++;
            else if (!char.IsAscii(text[at]) && IsOtherLetter(text, at))
                at += char.IsHighSurrogate(text[at]) && at + 1 < limit ? 2 : 1;
            else if (at > start && at + 1 < limit && IsJoiner(text[at]) && IsLetter(text, at + 1))
                at++;
            else
                break;
        }

        return at;
    }

    /// <summary>True when a word goes on over an offset: it stands between two characters of one word.</summary>
    public static bool IsInside(string text, int offset) =>
        offset > 0 && offset < text.Length && IsLetter(text, offset - 1) && IsLetter(text, offset);

    private static bool IsLetter(string text, int at) =>
        char.IsAscii(text[at]) ? char.IsAsciiLetterOrDigit(text[at]) : IsOtherLetter(text, at);

    private static bool IsOtherLetter(string text, int at) =>
        char.IsLetterOrDigit(text, at)
        || (char.IsLowSurrogate(text[at]) && at > 0 && char.IsLetterOrDigit(text, at - 1))
        || char.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsJoiner(char c) => c is '-' or '\'' or '’' or '‑' or '\u00AD';
}
