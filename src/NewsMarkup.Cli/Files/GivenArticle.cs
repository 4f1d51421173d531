namespace NewsMarkup.Cli.Files;

/// <summary>An article that somebody wants something done with. It is read when its turn comes.</summary>
/// <param name="Path">Where it stands; <c>-</c> for standard input.</param>
internal readonly record struct GivenArticle(string Path)
{
    /// <summary>Its bytes, where they came with its path; null where they are to be read from there.</summary>
    public byte[]? Content { get; init; }

    /// <summary>Its bytes.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public byte[] Read() => Content ?? ArticleFile.ReadBytes(Path);
}
