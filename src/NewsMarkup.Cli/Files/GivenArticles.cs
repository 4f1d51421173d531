namespace NewsMarkup.Cli.Files;

/// <summary>The articles of a run.</summary>
/// <param name="Articles">The articles in their order, found as they are asked for.</param>
/// <param name="Count">How many there are; null where nobody knows before the end.</param>
internal sealed record GivenArticles(IEnumerable<GivenArticle> Articles, int? Count)
{
    /// <summary>How many there are in all parts of the run; null where nobody knows before the end.</summary>
    public int? Total { get; } = Count;

    /// <summary>The articles at paths.</summary>
    public static GivenArticles Of(IReadOnlyList<string> paths) => new(paths.Select(path => new GivenArticle(path)), paths.Count);

    /// <summary>Articles that come little by little.</summary>
    /// <param name="articles">The articles; they are asked for once.</param>
    /// <param name="emptiness">What is said where there is none.</param>
    /// <param name="mayBeEmpty">True where nothing is.</param>
    public static GivenArticles From(IEnumerable<GivenArticle> articles, string emptiness, bool mayBeEmpty) =>
        new(mayBeEmpty ? articles : OrRefused(articles, emptiness), Count: null);

    private static IEnumerable<GivenArticle> OrRefused(IEnumerable<GivenArticle> articles, string emptiness)
    {
        var isEmpty = true;
        foreach (var article in articles)
        {
            isEmpty = false;
            yield return article;
        }

        if (isEmpty)
            throw new InputException(emptiness);
    }
}
