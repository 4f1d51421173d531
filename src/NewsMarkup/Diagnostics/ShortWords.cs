using System.Text;

namespace NewsMarkup.Diagnostics;

/// <summary>The begin of some words of the article, on one line, for lists.</summary>
internal static class ShortWords
{
    public const int MaxLength = 60;

    /// <summary>The words, cut off with an ellipsis where there are more; runs of blanks and line ends become one blank. O(1) for real prose.</summary>
    public static string Of(ReadOnlySpan<char> words, int maxLength = MaxLength)
    {
        var line = new StringBuilder();
        for (var at = 0; at < words.Length && line.Length <= maxLength + 1; at++)
        {
            if (!char.IsWhiteSpace(words[at]))
                line.Append(words[at]);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return Excerpt.Of(line.ToString().TrimEnd(), maxLength);
    }
}
