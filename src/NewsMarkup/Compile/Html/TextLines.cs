using System.Collections.Immutable;
using System.Globalization;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Compile.Html;

/// <summary>Breaks words into lines for drawings, which do not do it themselves.</summary>
internal static class TextLines
{
    /// <summary>The lines; what does not fit is cut off with an ellipsis, never in the middle of a character.</summary>
    /// <param name="words">The words.</param>
    /// <param name="width">How wide a line is, counted in letters; those of Chinese, Japanese and Korean are two wide.</param>
    /// <param name="most">How many lines there are at most.</param>
    public static ImmutableArray<string> Of(string words, int width, int most)
    {
        var rest = ShortWords.Of(words, width * (most + 1));
        var lines = ImmutableArray.CreateBuilder<string>();
        while (rest.Length > 0 && lines.Count < most)
        {
            var length = FittingLength(rest, width);
            if (length < rest.Length && lines.Count == most - 1)
            {
                lines.Add(string.Concat(rest.AsSpan(0, FittingLength(rest, width - 1)).TrimEnd().TrimEnd('…'), "…"));
                break;
            }

            var blank = length < rest.Length ? rest.LastIndexOf(' ', length) : -1;
            var end = blank > length / 2 ? blank : length;
            lines.Add(rest[..end].Trim());
            rest = rest[end..].TrimStart();
        }

        return lines.DrainToImmutable();
    }

    private static int FittingLength(string text, int width)
    {
        var (at, used) = (0, 0);
        while (at < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text, at);
            used += text[at] >= '\u1100' && !char.IsBetween(text[at], '\u2000', '\u206F') ? 2 : 1;
            if (used > width)
                return at;
            at += length;
        }

        return at;
    }
}
