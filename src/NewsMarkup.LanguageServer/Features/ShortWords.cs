using NewsMarkup.Diagnostics;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>The begin of some words of the article, on one line, for lists.</summary>
internal static class ShortWords
{
    private const int MaxLength = 60;

    /// <summary>The words, cut off with an ellipsis after about sixty characters; line ends and runs of blanks become one blank.</summary>
    public static string Of(ReadOnlySpan<char> words)
    {
        var some = words[..Math.Min(words.Length, 4 * MaxLength)].ToString();
        var line = string.Join(' ', some.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Excerpt.Of(line, MaxLength);
    }
}
