using System.Buffers;
using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>Finds the words of a text: letters with their marks and digits, with hyphens and apostrophes between them.</summary>
public static class Words
{
    /// <summary>The words in a range of a text, in order.</summary>
    public static IEnumerable<TextSpan> In(string text, TextSpan range)
    {
        ArgumentNullException.ThrowIfNull(text);
        return WordRanges.In(text, range);
    }

    /// <summary>The words of a text, in order.</summary>
    public static IEnumerable<TextSpan> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return WordRanges.In(text, new TextSpan(0, text.Length));
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
    internal static int EndOf(string text, int start, int limit) => WordRanges.EndOf(text, start, limit);

    /// <summary>True when a word goes on over an offset: it stands between two characters of one word.</summary>
    internal static bool IsInside(string text, int offset) => WordRanges.IsInside(text, offset);
}
