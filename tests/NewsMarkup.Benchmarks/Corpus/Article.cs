namespace NewsMarkup.Benchmarks.Corpus;

/// <summary>A generated article.</summary>
/// <param name="News">The article in NewsMarkup.</param>
/// <param name="Markdown">The same words and tags in Markdown with generic attributes.</param>
/// <param name="Tags">How many words in it are tagged, declarations aside.</param>
internal sealed record Article(string News, string Markdown, int Tags)
{
    /// <summary>An article that is about as long in NewsMarkup as asked for, in UTF-16 code units.</summary>
    public static Article OfLength(int length) => While(news => news.Length < length);

    /// <summary>An article of about so many lines in NewsMarkup; every second one is blank.</summary>
    public static Article OfLines(int lines) => While(news => news.Lines < lines);

    private static Article While(Func<NewsNotation, bool> isShort)
    {
        var (news, markdown) = (new NewsNotation(), new MarkdownNotation());
        var (newsWriter, markdownWriter) = (new ArticleWriter(news), new ArticleWriter(markdown));
        newsWriter.WriteHeader();
        markdownWriter.WriteHeader();
        while (isShort(news))
        {
            newsWriter.WriteParagraph();
            markdownWriter.WriteParagraph();
        }

        return new Article(news.ToString(), markdown.ToString(), newsWriter.Tags);
    }
}
