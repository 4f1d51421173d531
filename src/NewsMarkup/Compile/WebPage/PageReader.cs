using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NewsMarkup.Compile.Copy;

namespace NewsMarkup.Compile.WebPage;

/// <summary>Reads a page as a browser does, and takes the article out of it.</summary>
internal static class PageReader
{
    /// <summary>How deep elements may nest. Browsers stop at 512.</summary>
    public const int MaxDepth = 500;

    /// <summary>How many elements a page may have: a few unclosed tags make a browser repeat them in every paragraph that follows.</summary>
    public const int MaxElements = 1_000_000;

    /// <summary>The article of a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="header">What is known about it already; the page adds to it.</param>
    /// <exception cref="ImportException">It is larger or deeper than any article.</exception>
    public static Imported Read(string html, CopyHeader header)
    {
        using var page = Parse(html);
        var article = PageArticle.In(page);
        var headline = PageHead.Read(page, article.Element, header);
        var writer = new CopyWriter();
        new PageBody(writer, headline, AddressOf(page, header)).Read(article.Element);
        return writer.ToArticle(header) is var made && article.WordsOutside == 0 ? made : made with
        {
            Notes = [string.Create(CultureInfo.InvariantCulture, $"the page round the article was left out: {article.WordsOutside} words."), .. made.Notes],
        };
    }

    private static IHtmlDocument Parse(string html)
    {
        var elements = 0;
        return new HtmlParser(new HtmlParserOptions
        {
            SkipComments = true,
            SkipScriptText = true,
            MaximumDepth = MaxDepth,
            OnCreated = (_, _) =>
            {
                if (++elements > MaxElements)
                    throw new ImportException(string.Create(CultureInfo.InvariantCulture, $"this page has more than {MaxElements} elements, which no article has."));
            },
        }).ParseDocument(html);
    }

    /// <summary>The address from which links on the page are seen; null where the page does not say it.</summary>
    private static Uri? AddressOf(IHtmlDocument page, CopyHeader header)
    {
        var own = Uri.TryCreate(header["url"], UriKind.Absolute, out var url) ? url : null;
        var stated = page.First("base")?.GetAttribute("href");
        return own is not null ? (Uri.TryCreate(own, stated, out var seen) ? seen : own) : Uri.TryCreate(stated, UriKind.Absolute, out var root) ? root : null;
    }
}
