using System.Collections.Immutable;
using NewsMarkup.Semantics;

namespace NewsMarkup.Compile.Html;

/// <summary>The head of an article: its section, headline and standfirst, who wrote it, where and when.</summary>
internal static class PageHeader
{
    /// <summary>Writes it.</summary>
    /// <param name="article">The article.</param>
    /// <param name="name">What it is called where it has no headline.</param>
    /// <param name="words">The words before its dates.</param>
    /// <param name="html">Where it is written.</param>
    public static void Write(ArticleModel article, string name, ReaderWords words, HtmlWriter html)
    {
        var meta = article.Meta;
        html.Open("header").Line();
        WriteLine(html, "p", meta["section"], ("class", "section"));
        WriteLine(html, "h1", meta.Headline ?? name, PlaceOf(meta, "headline"));
        if (!article.Blocks.Any(block => block.Kind == "standfirst"))
            WriteLine(html, "p", meta["standfirst"], [("class", "standfirst"), .. PlaceOf(meta, "standfirst")]);
        if (string.Join(", ", meta.All("byline")) is { Length: > 0 } writers)
            WriteLine(html, "address", writers, [("class", "byline"), .. PlaceOf(meta, "byline")]);
        WriteDates(meta, words, html);
        html.Close("header").Line();
    }

    /// <summary>Writes a date as readers read it; nothing where there is none.</summary>
    public static void WriteTime(HtmlWriter html, string? date)
    {
        if (date is not null)
            html.Element("time", date.Replace('T', ' '), ("datetime", date));
    }

    private static void WriteDates(ArticleMeta meta, ReaderWords words, HtmlWriter html)
    {
        ImmutableArray<(string? Word, string? Date)> dates = [(null, meta.Date), (words.Updated, meta["updated"]), (words.Corrected, meta["corrected"])];
        if (meta["dateline"] is null && dates.All(date => date.Date is null))
            return;
        html.Open("p", ("class", "dates"));
        if (meta["dateline"] is { } place)
            html.Element("span", place).Text(" ");
        foreach (var (word, date) in dates.Where(date => date.Date is not null))
        {
            html.Open("span").Text(word is null ? "" : word + " ");
            WriteTime(html, date);
            html.Close("span").Text(" ");
        }

        html.Close("p").Line();
    }

    private static void WriteLine(HtmlWriter html, string tag, string? words, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (words is not null)
            html.Element(tag, words, attributes).Line();
    }

    private static (string Name, string? Value)[] PlaceOf(ArticleMeta meta, string key) =>
        meta.Find(key) is { } field ? [ArticleBody.Start(field.Span), ArticleBody.End(field.Span)] : [];
}
