using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NewsMarkup.Compile.WebPage;

/// <summary>Parses a page as browsers do, and refuses one on which that would have no end.</summary>
internal sealed class PageParser
{
    /// <summary>How deep elements may nest. Browsers stop at 512.</summary>
    public const int MaxDepth = 500;

    /// <summary>How many UTF-16 code units a page may have.</summary>
    public const int MaxLength = 16 * 1024 * 1024;

    // The depths of all elements together: a live page of 30,000 elements has 750,000.
    private const int MaxNesting = 2_000_000;

    private IElement? _last;
    private int _nesting;

    private PageParser()
    {
    }

    /// <exception cref="ImportException">The page is larger or deeper than any article.</exception>
    public static IHtmlDocument Parse(string html)
    {
        if (html.Length > MaxLength)
            throw new ImportException($"this page has more than {MaxLength / 1024 / 1024} million characters, which no article has.");
        var options = new HtmlParserOptions { SkipComments = true, SkipScriptText = true, MaximumDepth = MaxDepth, OnCreated = new PageParser().Check };
        return new HtmlParser(options).ParseDocument(html);
    }

    /// <summary>
    /// Looks at the element before: the new one is in no tree yet. Formatting that is never closed is repeated inside every paragraph, so what counts
    /// is how deep the tree is above it and below.
    /// </summary>
    private void Check(IElement created, AngleSharp.Text.TextPosition position)
    {
        var depth = 0;
        for (var around = _last; around is not null; around = around.ParentElement)
            depth++;
        for (var inside = _last?.LastElementChild; inside is not null; inside = inside.LastElementChild)
            depth++;
        _last = created;
        _nesting += depth;
        if (depth >= MaxDepth)
            throw new ImportException($"elements nest {MaxDepth} deep on this page, which they do in no article.");
        if (_nesting > MaxNesting)
            throw new ImportException("this page has more elements inside elements than any article has.");
    }
}
