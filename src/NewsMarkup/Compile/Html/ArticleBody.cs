using System.Collections.Immutable;
using System.Globalization;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Compile.Html;

/// <summary>
/// The blocks of an article as elements. The words in the element of a block are the article's, character by character, and no others:
/// what a page adds stands beside it, or in attributes.
/// </summary>
/// <param name="article">The article.</param>
/// <param name="html">Where it is written.</param>
/// <param name="said">What a page says of the words of a claim or quote, in attributes.</param>
internal sealed class ArticleBody(ArticleModel article, HtmlWriter html, Func<TaggedSpan, ImmutableArray<(string Name, string? Value)>> said)
{
    private readonly ILookup<(Syntax.ParagraphSyntax Paragraph, TaggedSpan? Around), TaggedSpan> _spans =
        article.Spans.ToLookup(span => (span.Paragraph, span.Parent));

    /// <summary>Where something stands in the file, for editors that show a page beside it.</summary>
    public static (string Name, string? Value) Start(TextSpan source) => ("data-start", source.Start.ToString(CultureInfo.InvariantCulture));

    /// <summary>Where something ends in the file.</summary>
    public static (string Name, string? Value) End(TextSpan source) => ("data-end", source.End.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a block as an element.</summary>
    /// <param name="block">The block.</param>
    /// <param name="tag">The element's name.</param>
    public void Write(Block block, string tag)
    {
        var source = block.Paragraph.ContentSpan;
        html.Open(tag, ("id", block.Id), ("data-kind", block.Kind), Start(source), End(source));
        Write(block.Text, block.Paragraph, around: null, isLinked: false);
        html.Close(tag).Line();
    }

    private void Write(TextSpan range, Syntax.ParagraphSyntax paragraph, TaggedSpan? around, bool isLinked)
    {
        var at = range.Start;
        foreach (var span in _spans[(paragraph, around)].Where(span => span.Kind?.Role != SpanRole.Note))
        {
            // A comment at a paragraph's end leaves a line end in a span that is none of the block.
            var words = TextSpan.FromBounds(Math.Clamp(span.Text.Start, at, range.End), Math.Clamp(span.Text.End, at, range.End));
            html.Text(article.Text.Value.AsSpan(at, words.Start - at));
            Write(span, words, isLinked);
            at = words.End;
        }

        html.Text(article.Text.Value.AsSpan(at, range.End - at));
    }

    private void Write(TaggedSpan span, TextSpan words, bool isLinked)
    {
        var element = ElementOf(span, isLinked);
        if (element is { } opened)
            html.Open(opened.Tag, [.. opened.Attributes, Start(span.Place), End(span.Place)]);
        Write(words, span.Paragraph, span, isLinked || element?.Tag == "a");
        if (element is { } closed)
            html.Close(closed.Tag);
    }

    /// <summary>What a span is in HTML; null for one that says nothing there, such as a tag with an error.</summary>
    private (string Tag, ImmutableArray<(string Name, string? Value)> Attributes)? ElementOf(TaggedSpan span, bool isLinked) => span switch
    {
        { IsBroken: true } or { Kind: null or { Role: SpanRole.Block or SpanRole.Note } } => null,
        { Kind.Role: SpanRole.Claim } => ("span", [("class", "said"), .. said(span)]),
        { Kind.Role: SpanRole.Quote } => ("q", [("class", "said"), .. said(span)]),
        { Kind.Role: SpanRole.Cue } => ("span", [("class", "cue")]),
        { Kind.Name: "em" or "strong" } => (span.Kind.Name, []),
        { Kind.Name: "title" } => ("cite", []),
        { Kind.Name: "link" } when !isLinked && SafeAddress.OfLink(span.Attributes["href"]) is { } href => ("a", [("href", href)]),
        { Kind.Name: "date" } when span.Attributes["when"] is { } when && IsOfTime(when) => ("time", [("datetime", when)]),
        { Kind.Name: "number" } when span.Attributes["value"] is { } value => ("data", [("value", value)]),
        _ => ("span", [("class", "mark"), ("data-kind", span.Kind.Name)]),
    };

    /// <summary>HTML has no intervals, no year zero and none before it, and no midnight at 24.</summary>
    private static bool IsOfTime(string when) =>
        !when.Contains('/', StringComparison.Ordinal) && (when[0] != '-' || when.StartsWith("--", StringComparison.Ordinal))
        && !when.StartsWith("0000", StringComparison.Ordinal) && !when.Contains("24:", StringComparison.Ordinal) && !when.Contains(":60", StringComparison.Ordinal);
}
