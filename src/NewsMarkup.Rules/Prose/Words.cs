using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>Finds the words of a text: letters with their marks and digits, with hyphens and apostrophes between them.</summary>
public static class Words
{
    /// <summary>The words in a range of a text, in order.</summary>
    public static IEnumerable<TextSpan> In(string text, TextSpan range)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var at = range.Start; at < range.End;)
        {
            var end = EndOf(text, at, range.End);
            if (end > at)
                yield return TextSpan.FromBounds(at, end);
            at = Math.Max(end, at + 1);
        }
    }

    /// <summary>The words of a text, in order.</summary>
    public static IEnumerable<TextSpan> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return In(text, new TextSpan(0, text.Length));
    }

    /// <summary>The words of a text, in order, found at once.</summary>
    internal static ImmutableArray<TextSpan> All(string text)
    {
        var words = ArrayPool<TextSpan>.Shared.Rent((text.Length / 2) + 1);
        var count = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = EndOf(text, at, text.Length);
            if (end > at)
                words[count++] = TextSpan.FromBounds(at, end);
            at = Math.Max(end, at + 1);
        }

        var all = ImmutableArray.Create(words.AsSpan(0, count));
        ArrayPool<TextSpan>.Shared.Return(words);
        return all;
    }

    /// <summary>Where the word that begins at an offset ends; the offset itself when none begins there.</summary>
    internal static int EndOf(string text, int start, int limit)
    {
        var at = start;
        while (at < limit)
        {
            if (char.IsAsciiLetterOrDigit(text[at]))
                at++;
            else if (IsLetter(text, at))
                at += char.IsHighSurrogate(text[at]) && at + 1 < limit ? 2 : 1;
            else if (at > start && at + 1 < limit && IsJoiner(text[at]) && IsLetter(text, at + 1))
                at++;
            else
                break;
        }

        return at;
    }

    /// <summary>True when a word goes on over an offset: it stands between two characters of one word.</summary>
    internal static bool IsInside(string text, int offset) =>
        offset > 0 && offset < text.Length && IsLetter(text, offset - 1) && IsLetter(text, offset);

    private static bool IsLetter(string text, int at) => char.IsAscii(text[at])
        ? char.IsAsciiLetterOrDigit(text[at])
        : char.IsLetterOrDigit(text, at)
        || (char.IsLowSurrogate(text[at]) && at > 0 && char.IsLetterOrDigit(text, at - 1))
        || char.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsJoiner(char c) => c is '-' or '\'' or '’' or '‑' or '\u00AD';
}
