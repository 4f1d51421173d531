using System.Text;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>Markdown that shows words of an article as they are, whatever signs they hold.</summary>
internal static class Markdown
{
    private const string Signs = "\\`*_[]<>&|~#";

    /// <summary>Words on one line, a long text cut short.</summary>
    /// <param name="words">The words.</param>
    /// <param name="maxLength">How many UTF-16 code units are shown at most.</param>
    public static string Text(string words, int maxLength)
    {
        var line = Excerpt.Of(OneLine(words), maxLength);
        var escaped = new StringBuilder(line.Length);
        foreach (var sign in line)
        {
            if (Signs.Contains(sign))
                escaped.Append('\\');
            escaped.Append(sign);
        }

        return escaped.ToString();
    }

    /// <summary>Words as above in quotation marks, if they bring none of their own.</summary>
    public static string Quoted(string words, int maxLength)
    {
        var line = OneLine(words);
        return line is ['"' or '“' or '„' or '«' or '‘' or '「' or '『' or '”', ..] ? Text(line, maxLength) : $"“{Text(line, maxLength)}”";
    }

    /// <summary>An address of the web as a link that shows where it leads; anything else as it stands.</summary>
    public static string Link(string address)
    {
        const int longest = 60;
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? $"[{Text(uri.Host + uri.PathAndQuery.TrimEnd('/'), longest)}](<{uri.AbsoluteUri}>)"
            : Text(address, longest);
    }

    /// <summary>The words with each run of blanks and line ends as one blank.</summary>
    public static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
