using System.Collections.Frozen;

namespace NewsMarkup.Compile.WebPage;

/// <summary>The elements that stand apart from the words before and after them.</summary>
internal static class PageBlocks
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        "address", "body", "blockquote", "caption", "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5",
        "h6", "header", "hgroup", "legend", "li", "main", "ol", "p", "pre", "search", "section", "summary", "ul");

    /// <summary>True for an element that begins and ends a paragraph.</summary>
    public static bool IsBlock(string name) => Names.Contains(name);

    public static bool IsHeading(string name) => name is ['h', >= '1' and <= '6'];
}
