using System.Text;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>The begin of some words of the article, on one line, for lists.</summary>
internal static class ShortWords
{
    private const int MaxLength = 60;

    /// <summary>The words, cut off with an ellipsis after sixty characters; runs of blanks and line ends become one blank. O(1) for real prose.</summary>
    public static string Of(ReadOnlySpan<char> words)
    {
        var line = new StringBuilder();
        for (var at = 0; at < words.Length && line.Length <= MaxLength + 1; at++)
        {
            if (!char.IsWhiteSpace(words[at]))
                line.Append(words[at]);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return Excerpt.Of(line.ToString().TrimEnd(), MaxLength);
    }
}
