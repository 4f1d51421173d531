using System.Text;

namespace NewsMarkup.Cli.Files;

/// <summary>A list of paths: a line each or, as <c>find -print0</c> writes them, with NUL after each.</summary>
internal static class ArticleList
{
    /// <summary>The articles that a list names, each as soon as it is read. Empty lines are passed by.</summary>
    /// <param name="path">The list; <c>-</c> for standard input.</param>
    /// <exception cref="InputException">The list cannot be read; thrown when the first article is asked for.</exception>
    public static IEnumerable<GivenArticle> Read(string path)
    {
        using var list = new StreamReader(InputStream.Open(path), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        foreach (var name in Names(list))
            yield return new GivenArticle(name == ArticleFile.StandardInput ? "./-" : name);
    }

    private static IEnumerable<string> Names(TextReader list)
    {
        // A line may hold NUL after NUL, and a name between NULs a line end; whichever comes first is what ends names.
        var (name, end) = (new StringBuilder(), (int?)null);
        for (var character = list.Read(); character >= 0; character = list.Read())
        {
            end ??= character is '\0' or '\n' ? character : null;
            if (character != end)
            {
                name.Append((char)character);
                continue;
            }

            if (Taken(name, end) is { Length: > 0 } taken)
                yield return taken;
        }

        if (Taken(name, end) is { Length: > 0 } last)
            yield return last;
    }

    private static string Taken(StringBuilder name, int? end)
    {
        var taken = end == '\0' ? name.ToString() : name.ToString().TrimEnd('\r');
        name.Clear();
        return taken;
    }
}
