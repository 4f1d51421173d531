using System.Collections.Immutable;
using System.Globalization;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Compile.Html;

/// <summary>The table of sources: who they are, how much they say, and where in the article they speak.</summary>
/// <param name="article">The article.</param>
/// <param name="numbers">The numbers of its sources.</param>
/// <param name="html">Where it is written.</param>
internal sealed class SourceTable(ArticleModel article, SourceNumbers numbers, HtmlWriter html)
{
    private const int StripWidth = 220;

    /// <summary>Writes it.</summary>
    public void Write()
    {
        html.Open("div", ("class", "scroll"), ("tabindex", "0")).Line();
        html.Open("table").Line().Open("thead").Open("tr");
        foreach (var (title, kind) in new[] { ("Source", ""), ("Sort", ""), ("Says", "number"), ("Denies or doubts", "number"), ("Words quoted", "number"), ("Where in the article", "") })
            html.Element("th", title, ("scope", "col"), ("class", kind is "" ? null : kind));
        html.Close("tr").Close("thead").Line().Open("tbody").Line();
        foreach (var source in article.Sources)
            WriteRow(source);
        html.Close("tbody").Close("table").Close("div").Line();
    }

    private void WriteRow(Source source)
    {
        var asserted = source.Attributions.Count(attribution => attribution.Stance == Stance.Asserts);
        var other = source.Attributions.Length - asserted;
        html.Open("tr", ("id", $"source-{numbers.Of(source)}"), ("data-by", numbers.Of(source)), ("data-hue", numbers.HueOf(source)));
        html.Open("th", ("scope", "row"));
        numbers.WriteChip(html, source);
        html.Open("span", ("class", "name")).Element("b", Speakers.NameOf(source), ("lang", article.Meta.Language), ("dir", "auto"));
        WriteDetails(source);
        html.Close("span").Close("th");
        html.Open("td").Element("span", EnumWords.Word(source.Type), ("class", "sort"), ("data-sort", EnumWords.Word(source.Type))).Close("td");
        foreach (var number in new[] { asserted, other, QuotedWords.Of(source, article.Text) })
            html.Element("td", number == 0 ? "–" : number.ToString(CultureInfo.InvariantCulture), ("class", "number"));
        html.Open("td");
        WriteStrip(source);
        html.Close("td").Close("tr").Line();
    }

    /// <summary>What the article says of it in the article's language; who approved it in that of the page.</summary>
    private void WriteDetails(Source source)
    {
        if (source.Declaration?.Attributes is not { } attributes)
            return;
        (string Label, string? Words)[] details =
            [("", attributes["role"]), ("", NameOf(attributes.Values("affiliation"))), ("", attributes["reason"]), ("approved by ", attributes["approved-by"])];
        details = Array.FindAll(details, detail => detail.Words is not null);
        if (details.Length == 0)
            return;
        html.Open("small");
        foreach (var (index, (label, words)) in details.Index())
            html.Text(index == 0 ? label : $" · {label}").Element("bdi", words, ("lang", article.Meta.Language));
        html.Close("small");
    }

    private string? NameOf(ImmutableArray<AttributeValue> affiliation) =>
        affiliation is [var value, ..] ? article.Scope.Find(value.IdCharacters)?.Name : null;

    /// <summary>The article from its begin to its end, with a mark wherever the source speaks: full height for what it says, a frame for what it denies, low for what it doubts.</summary>
    private void WriteStrip(Source source)
    {
        if (source.Attributions.IsEmpty)
            return;
        var scale = (double)StripWidth / Math.Max(article.Text.Value.Length, 1);
        html.Open("svg", ("class", "strip"), ("viewBox", $"0 0 {StripWidth} 18"), ("role", "img"), ("aria-label", $"Speaks in {ParagraphsOf(source)}"));
        html.Open("path", ("class", "base"), ("d", $"M0 9H{StripWidth}")).Close("path");
        foreach (var attribution in source.Attributions)
        {
            foreach (var part in attribution.Parts)
            {
                var (y, height) = attribution.Stance == Stance.Doubts ? (7, 4) : (3, 12);
                html.Open("rect", ("data-stance", EnumWords.Word(attribution.Stance)), ("x", HtmlWriter.Number(part.Text.Start * scale)), ("y", $"{y}"),
                    ("width", HtmlWriter.Number(Math.Max(part.Text.Length * scale, 2.5))), ("height", $"{height}")).Close("rect");
            }
        }

        html.Close("svg");
    }

    private string ParagraphsOf(Source source)
    {
        ImmutableArray<string> numbers =
        [
            .. article.Blocks.Index()
                .Where(block => source.Attributions.Any(attribution => attribution.Parts.Any(part => part.Paragraph == block.Item.Paragraph)))
                .Select(block => (block.Index + 1).ToString(CultureInfo.InvariantCulture)),
        ];
        return $"{(numbers.Length == 1 ? "paragraph" : "paragraphs")} {Diagnostics.Wording.AllOf(numbers)} of {article.Blocks.Length}";
    }
}
