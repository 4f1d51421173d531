using System.Formats.Tar;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Cli.Files;

/// <summary>The articles of a tar archive.</summary>
internal static class ArticleTar
{
    /// <summary>The files that end in <c>.news</c>, each as soon as it is read.</summary>
    /// <param name="path">The archive; <c>-</c> for standard input.</param>
    /// <exception cref="InputException">The archive cannot be read, or is broken; thrown when the article is asked for that cannot be had.</exception>
    public static IEnumerable<GivenArticle> Read(string path)
    {
        using var archive = new BufferedStream(InputStream.Open(path));
        using var reader = new TarReader(archive);
        while (Next(reader, path) is { } entry)
        {
            if (entry.Content is { } content)
                yield return new GivenArticle(entry.Name) { Content = content };
        }
    }

    private static (string Name, byte[]? Content)? Next(TarReader reader, string path)
    {
        try
        {
            if (reader.GetNextEntry() is not { } entry)
                return null;
            var isArticle = entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile
                && entry.Name.EndsWith(ArticleFolder.Extension, StringComparison.Ordinal);
            return (NameOf(entry), isArticle ? ContentOf(entry) : null);
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or FormatException)
        {
            throw new InputException($"cannot read the archive `{path}` further. If it is compressed, `gunzip -c FILE | newsmarkup … --tar -` reads it; else it is cut short or no tar archive.");
        }
    }

    /// <summary>As the folder that was packed would name it.</summary>
    private static string NameOf(TarEntry entry) => entry.Name.StartsWith("./", StringComparison.Ordinal) ? entry.Name[2..] : entry.Name;

    private static byte[] ContentOf(TarEntry entry)
    {
        using var content = new MemoryStream((int)entry.Length);
        entry.DataStream?.CopyTo(content);
        if (content.Length < entry.Length)
            throw new EndOfStreamException(); // Half an article would compile as if it were whole.
        return content.ToArray();
    }
}
