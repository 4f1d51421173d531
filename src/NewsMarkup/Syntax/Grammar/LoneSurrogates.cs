using System.Globalization;
using NewsMarkup.Diagnostics;
using NewsMarkup.Text;

namespace NewsMarkup.Syntax.Grammar;

/// <summary>Finds halves of characters. They come from editors and programs, not from files, which are refused before they are parsed.</summary>
internal static class LoneSurrogates
{
    /// <summary>Reports the first one of a section; one is enough to say what is wrong with the paragraph.</summary>
    public static Cursor Report(Cursor end, string text, TextSpan section)
    {
        var at = Find(text.AsSpan(section.Start, section.Length));
        return at < 0
            ? end
            : end.Report(
                SyntaxRules.LoneSurrogate, section.Start + at, section.Start + at + 1,
                ((int)text[section.Start + at]).ToString("X4", CultureInfo.InvariantCulture));
    }

    private static int Find(ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOfAnyInRange('\uD800', '\uDFFF') is var length and >= 0; from += 2)
        {
            from += length;
            if (from + 1 == text.Length || !char.IsSurrogatePair(text[from], text[from + 1]))
                return from;
        }

        return -1;
    }
}
