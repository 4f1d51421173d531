using System.Globalization;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Compile.Html;

/// <summary>What the rules find, in the margin beside the block that it is about.</summary>
internal sealed class MarginNotes
{
    private readonly ArticleModel _article;
    private readonly HtmlWriter _html;
    private readonly ILookup<Block?, Diagnostic> _byBlock;

    public MarginNotes(Compilation compilation, HtmlWriter html)
    {
        _article = compilation.Article;
        _html = html;
        _byBlock = compilation.Findings.ToLookup(BlockOf);
    }

    /// <summary>Writes what is found in a block; in the header and before the first block for null.</summary>
    /// <returns>True when there is something.</returns>
    public bool Write(Block? block)
    {
        if (!_byBlock.Contains(block))
            return false;
        _html.Open("ul", ("class", "margin"), ("aria-label", block is null ? "Findings in the header" : "Findings in this paragraph")).Line();
        foreach (var finding in _byBlock[block])
            Write(finding, block);
        _html.Close("ul").Line();
        return true;
    }

    /// <summary>The word for how much a finding matters.</summary>
    public static string WordOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "hint",
    };

    private Block? BlockOf(Diagnostic finding) => finding.Location.File == _article.Tree
        ? _article.Blocks.LastOrDefault(block => block.Paragraph.Span.Start <= finding.Location.Span.Start)
        : null;

    private void Write(Diagnostic finding, Block? block)
    {
        var place = finding.Location.Span;
        var words = block is null ? default : WordsAt(place, block);
        _html.Open("li", ("class", "finding"), ("data-severity", WordOf(finding.Severity)), ArticleBody.Start(place), ArticleBody.End(place),
            ("data-block", words.IsEmpty ? null : block!.Id), ("data-from", Offset(words.Start, words)), ("data-to", Offset(words.End, words)));
        _html.Open("p", ("class", "rule")).Element("b", WordOf(finding.Severity)).Text(" ").Element("span", finding.Rule.Id).Text(" ").Element("span", finding.Rule.Name).Close("p");
        _html.Element("p", finding.Message);
        if (finding.Help is { } help)
            _html.Element("p", help, ("class", "help"));
        _html.Open("p", ("class", "at")).Text($"{finding.Location.Start}");
        if (!words.IsEmpty)
            _html.Text(" ").Element("q", ShortWords.Of(_article.Text.Slice(new TextSpan(block!.Text.Start + words.Start, words.Length))), ("lang", _article.Meta.Language), ("dir", "auto"));
        _html.Close("p").Close("li").Line();
    }

    /// <summary>The words that a place is about, counted in their block: those of the innermost tag round it where it is in a tag.</summary>
    private TextSpan WordsAt(TextSpan place, Block block)
    {
        var words = _article.Text.FromSource(place);
        if (words.IsEmpty)
        {
            words = _article.Spans.LastOrDefault(span => span.Paragraph == block.Paragraph && span.Place.Start <= place.Start && place.End <= span.Place.End)
                ?.Text ?? words;
        }

        var (start, end) = (Math.Max(words.Start, block.Text.Start), Math.Min(words.End, block.Text.End));
        return start < end ? TextSpan.FromBounds(start - block.Text.Start, end - block.Text.Start) : default;
    }

    private static string? Offset(int offset, TextSpan words) => words.IsEmpty ? null : offset.ToString(CultureInfo.InvariantCulture);
}
