using System.Globalization;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Tests.StandOff;
using NewsMarkup.Text;

namespace NewsMarkup.Tests.Compile;

/// <summary>
/// The words that stand at the offsets which a compiled article gives for its <c>strong</c> spans and quotes, in the order of the text: each format
/// is read as somebody would read it who knows nothing but its own unit.
/// </summary>
internal static class MarkedWords
{
    public static IEnumerable<string> In(string format, ArticleModel article) => format switch
    {
        "json" => OfNative(Written.As("json", article)),
        "ndjson" => OfNative(Written.AsLine(article)),
        "webanno" => OfAnnotations(Written.As("webanno", article), Written.As("text", article)),
        "brat" => OfBrat(Written.As("brat", article, ".ann"), Written.As("brat", article, ".txt")),
        _ => OfPage(Written.As(format, article), article.Tree.ToString()),
    };

    /// <summary>UTF-16 code units of the JSON's own text.</summary>
    private static IEnumerable<string> OfNative(string json)
    {
        var article = JsonDocument.Parse(json).RootElement;
        var text = article.GetProperty("text").GetString()!;
        return
            from range in article.GetProperty("spans").EnumerateArray()
                .Concat(article.GetProperty("attributions").EnumerateArray().SelectMany(said => said.GetProperty("content").EnumerateArray()))
            orderby range.GetProperty("start").GetInt32()
            select text[range.GetProperty("start").GetInt32()..range.GetProperty("end").GetInt32()];
    }

    /// <summary>Code points of the text beside the annotations.</summary>
    private static IEnumerable<string> OfAnnotations(string page, string text)
    {
        Rune[] runes = [.. text.EnumerateRunes()];
        return
            from annotation in JsonDocument.Parse(page).RootElement.GetProperty("items").EnumerateArray().Skip(1)
            let position = annotation.GetProperty("target").GetProperty("selector").EnumerateArray().Last()
            select Words(runes, position.GetProperty("start").GetInt32(), position.GetProperty("end").GetInt32());
    }

    /// <summary>Code points of the text file; from the first fragment to the last, since those end at lines.</summary>
    private static IEnumerable<string> OfBrat(string annotations, string text)
    {
        Rune[] runes = [.. text.EnumerateRunes()];
        return
            from words in BratFile.Read(text, annotations).Words
            where words.Type is "Strong" or "Content"
            orderby words.Ranges[0].Start
            select Words(runes, words.Ranges[0].Start, words.Ranges[^1].End);
    }

    /// <summary>UTF-16 code units of the source file, in which a tag is a piece of an article.</summary>
    private static IEnumerable<string> OfPage(string page, string source) =>
        from element in new HtmlParser().ParseDocument(page).QuerySelectorAll("[data-kind] strong, .said")
        let tag = TextSpan.FromBounds(Offset(element, "data-start"), Offset(element, "data-end"))
        select NewsMarkup.Compile.PlainText.Of(SyntaxTree.Parse(source.Substring(tag.Start, tag.Length)));

    private static int Offset(IElement element, string attribute) => int.Parse(element.GetAttribute(attribute)!, CultureInfo.InvariantCulture);

    private static string Words(Rune[] runes, int start, int end) => string.Concat(runes[start..end].Select(rune => rune.ToString()));
}
