using System.Globalization;
using System.Text;

namespace NewsMarkup.Diagnostics;

/// <summary>What a message quotes of a file: short, and with nothing in it that would disturb a line of a terminal or a log.</summary>
public static class Excerpt
{
    /// <summary>How many UTF-16 code units are quoted at most, unless said otherwise; an ellipsis stands for the rest.</summary>
    public const int MaxLength = 40;

    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    /// <summary>
    /// The text or its begin. Line ends, control characters, marks of direction and halves of characters are written as escapes such as
    /// <c>\n</c> and <c>\u202E</c>, and no character is cut in two. O(1) whatever the length.
    /// </summary>
    /// <param name="text">What stands in the file.</param>
    /// <param name="maxLength">How many code units are quoted at most, for what must be longer, such as a path.</param>
    public static string Of(ReadOnlySpan<char> text, int maxLength = MaxLength)
    {
        var excerpt = new StringBuilder();
        while (!text.IsEmpty)
        {
            _ = Rune.DecodeFromUtf16(text, out var rune, out var length);
            var shown = Shown(text[..length], rune);
            if (excerpt.Length + shown.Length > maxLength)
                return excerpt.Append('…').ToString();
            excerpt.Append(shown);
            text = text[length..];
        }

        return excerpt.ToString();
    }

    private static string Shown(ReadOnlySpan<char> character, Rune rune) => character switch
    {
        "\n" => "\\n",
        "\r" => "\\r",
        "\t" => "\\t",
        [ZeroWidthNonJoiner or ZeroWidthJoiner] => character.ToString(),
        [var unit] when IsHidden(CharUnicodeInfo.GetUnicodeCategory(unit)) => $"\\u{(int)unit:X4}",
        _ when IsHidden(Rune.GetUnicodeCategory(rune)) => $"\\U{rune.Value:X8}",
        _ => character.ToString(),
    };

    private static bool IsHidden(UnicodeCategory category) => category is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
