using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NewsMarkup.Compile.Copy;

namespace NewsMarkup.Compile.WebPage;

/// <summary>What a page states about itself.</summary>
internal static class PageHead
{
    /// <summary>The keys of a header with the names under which pages state them in <c>meta</c> elements, the surest first.</summary>
    private static readonly ImmutableArray<(string Key, ImmutableArray<string> Names)> Stated =
    [
        ("byline", ["author", "article:author", "dc.creator", "dcterms.creator"]),
        ("date", ["article:published_time", "datePublished", "date", "dc.date", "dcterms.date"]),
        ("updated", ["article:modified_time", "dateModified", "dcterms.modified"]),
        ("section", ["article:section"]),
        ("publisher", ["og:site_name"]),
        ("rights", ["copyright", "dc.rights", "dcterms.rights"]),
    ];

    private static readonly ImmutableArray<string> Kinds = ["name", "property", "itemprop"];

    /// <summary>Adds to the header what the page states.</summary>
    /// <returns>The element whose words became the headline; null for none.</returns>
    public static IElement? Read(IHtmlDocument page, IElement article, CopyHeader header)
    {
        var heading = article.First("h1") ?? page.First("h1");
        header.Add("headline", heading?.TextContent);
        header.Add("headline", Meta(page, "og:title").FirstOrDefault() ?? page.Title);
        header.Add("language", page.DocumentElement.GetAttribute("lang") is "und" ? null : page.DocumentElement.GetAttribute("lang"));
        header.Add("url", Canonical(page) ?? Meta(page, "og:url").FirstOrDefault());
        foreach (var (key, names) in Stated)
        {
            var values = names.Select(name => Meta(page, name)).FirstOrDefault(values => !values.IsEmpty, []);
            foreach (var value in values)
                header.Add(key, value);
        }

        return heading is not null && Words.Joined(heading.TextContent) == header["headline"] ? heading : null;
    }

    private static string? Canonical(IHtmlDocument page) => page.GetElementsByTagName("link")
        .FirstOrDefault(link => "canonical".Equals(link.GetAttribute("rel"), StringComparison.OrdinalIgnoreCase))?.GetAttribute("href");

    /// <summary>What the elements of a name say; addresses of writers' pages are no names and left out.</summary>
    private static ImmutableArray<string> Meta(IHtmlDocument page, string name) =>
    [
        .. from meta in page.GetElementsByTagName("meta")
           where Kinds.Any(kind => name.Equals(meta.GetAttribute(kind), StringComparison.OrdinalIgnoreCase))
           let content = meta.GetAttribute("content")
           where !string.IsNullOrWhiteSpace(content) && !(name == "article:author" && content.Contains("://", StringComparison.Ordinal))
           select content,
    ];
}
