using System.Globalization;
using AngleSharp.Html.Dom;
using NewsMarkup.Compile.Copy;

namespace NewsMarkup.Compile.WebPage;

/// <summary>Takes the article out of a page.</summary>
internal static class PageReader
{
    /// <summary>The article of a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="header">What is known about it already; the page adds to it.</param>
    /// <exception cref="ImportException">It is larger or deeper than any article.</exception>
    public static Imported Read(string html, CopyHeader header)
    {
        using var page = PageParser.Parse(html);
        var article = PageArticle.In(page);
        var headline = PageHead.Read(page, article.Element, header);
        var writer = new CopyWriter();
        new PageBody(writer, headline, AddressOf(page, header)).Read(article.Element);
        return writer.ToArticle(header) is var made && article.WordsOutside == 0 ? made : made with
        {
            Notes = [string.Create(CultureInfo.InvariantCulture, $"the page round the article was left out: {article.WordsOutside} words."), .. made.Notes],
        };
    }

    /// <summary>The address from which links on the page are seen; null where the page does not say it.</summary>
    private static Uri? AddressOf(IHtmlDocument page, CopyHeader header)
    {
        var own = Uri.TryCreate(header["url"], UriKind.Absolute, out var url) ? url : null;
        var stated = page.First("base")?.GetAttribute("href");
        return own is not null ? (Uri.TryCreate(own, stated, out var seen) ? seen : own) : Uri.TryCreate(stated, UriKind.Absolute, out var root) ? root : null;
    }
}
