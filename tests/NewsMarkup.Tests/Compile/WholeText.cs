using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using NewsMarkup.Semantics;

namespace NewsMarkup.Tests.Compile;

/// <summary>The article's text as a compiled article holds it, be it in one piece or in one for each paragraph.</summary>
internal static class WholeText
{
    private const string BetweenParagraphs = "\n\n";

    public static string In(string format, ArticleModel article) => format switch
    {
        "text" => Written.As("text", article),
        "json" => Parsed(Written.As("json", article)).GetProperty("text").GetString()!,
        "ndjson" => Parsed(Written.AsLine(article)).GetProperty("text").GetString()!,
        "jsonld" => Parsed(Written.As("jsonld", article)).GetProperty("articleBody").GetString()!,
        "ninjs" => Body(Written.As("ninjs", article), "bodies", "value", "text/plain"),
        "ninjs, XHTML" => Paragraphs(Body(Written.As("ninjs", article), "bodies", "value", "application/xhtml+xml")),
        "ninjs-2.2" => Body(Written.As("ninjs-2.2", article), "bodies", "value", "text/plain"),
        "brat" => Written.As("brat", article, ".txt"),
        _ => string.Join(BetweenParagraphs, new HtmlParser().ParseDocument(Written.As(format, article)).QuerySelectorAll("[data-kind][id]").Select(block => block.TextContent)),
    };

    private static string Body(string ninjs, string list, string value, string type) =>
        Parsed(ninjs).GetProperty(list).EnumerateArray().Single(body => body.EnumerateObject().Any(member => member.Value.ToString() == type)).GetProperty(value).GetString()!;

    private static string Paragraphs(string xhtml) => string.Join(BetweenParagraphs, XElement.Parse(xhtml, LoadOptions.PreserveWhitespace).Elements().Select(block => block.Value));

    private static JsonElement Parsed(string json) => JsonDocument.Parse(json).RootElement;
}
