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

    /// <summary>The words in a range of a text, in order, found at once.</summary>
    internal static ImmutableArray<SketchedWord> All(string text, TextSpan range)
    {
        var words = ArrayPool<SketchedWord>.Shared.Rent((range.Length / 2) + 1);
        var count = 0;
        for (var at = NextStart(text, range.Start, range.End); at < range.End;)
        {
            var end = EndOf(text, at, range.End);
            words[count++] = new SketchedWord(TextSpan.FromBounds(at, end), WordSketch.Of(text.AsSpan(at, end - at)));
            at = NextStart(text, end, range.End);
        }

        var all = ImmutableArray.Create(words.AsSpan(0, count));
        ArrayPool<SketchedWord>.Shared.Return(words);
        return all;
    }

    /// <summary>The last word in a range of a text; empty when there is none.</summary>
    internal static TextSpan LastIn(string text, TextSpan range)
    {
        TextSpan last = default;
        for (var at = NextStart(text, range.Start, range.End); at < range.End;)
        {
            last = TextSpan.FromBounds(at, EndOf(text, at, range.End));
            at = NextStart(text, last.End, range.End);
        }

        return last;
    }

    /// <summary>Where the next word begins at or after an offset; the limit when there is none.</summary>
    internal static int NextStart(string text, int at, int limit) => WordRanges.NextStart(text, at, limit);

    /// <summary>Where the word that begins at an offset ends; the offset itself when none begins there.</summary>
    internal static int EndOf(string text, int start, int limit) => WordRanges.EndOf(text, start, limit);

    /// <summary>True when a word goes on over an offset: it stands between two characters of one word.</summary>
    internal static bool IsInside(string text, int offset) => WordRanges.IsInside(text, offset);
}
