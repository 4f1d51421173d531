using System.Collections.Immutable;
using System.Text;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Format;

/// <summary>
/// The canonical form of a file: its header lines and attribute blocks in one spelling. Prose, comments, blank lines and line ends
/// are kept character by character, and so is everything that the parser could not read.
/// </summary>
public static class ArticleFormatter
{
    /// <summary>The file in canonical form; formatted again, it stays the same.</summary>
    public static string Format(SyntaxTree tree)
    {
        var text = tree.ToString();
        var formatted = new StringBuilder(text.Length);
        var at = 0;
        foreach (var change in Changes(tree))
        {
            formatted.Append(text, at, change.Span.Start - at).Append(change.NewText);
            at = change.Span.End;
        }

        return formatted.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The edits that bring the file into canonical form, in the order of the text; they do not overlap.</summary>
    public static ImmutableArray<TextChange> Changes(SyntaxTree tree) => Changes(tree, new TextSpan(0, tree.Length));

    /// <summary>Those of the edits that are for tags and header lines which a range touches. O(header and paragraphs touched).</summary>
    /// <param name="tree">The file.</param>
    /// <param name="range">The range, in UTF-16 offsets of the file.</param>
    internal static ImmutableArray<TextChange> Changes(SyntaxTree tree, TextSpan range)
    {
        var text = tree.ToString();
        IEnumerable<TextChange> changes = [.. InHeader(tree.Root.Header, text, range), .. Touched(tree.Root.Paragraphs, range).SelectMany(InParagraph)];
        return [.. changes.Select(change => Edits.Narrow(change, text)).Where(change => change is not { Span.IsEmpty: true, NewText: "" })];

        IEnumerable<TextChange> InParagraph(ParagraphSyntax paragraph) =>
            Touched(Blocks(paragraph), range).Select(block => new TextChange(block.Span, CanonicalBlock.Layout(block, before: 0)));
    }

    /// <summary>A header that was never closed is kept: where it ends is a guess.</summary>
    private static IEnumerable<TextChange> InHeader(HeaderSyntax? header, string text, TextSpan range) =>
        header is not null && Touches(header, range) && header.Children.Count(child => child.Kind == SyntaxKind.Fence) == 2
            ? HeaderLines.Changes(Touched(header.Children, range), text)
            : [];

    /// <summary>
    /// A block with an error is kept, and what comes after it in the paragraph: where the parser ended a block with an unclosed brace
    /// or quotation mark depends on it.
    /// </summary>
    private static IEnumerable<AttributeBlockSyntax> Blocks(ParagraphSyntax paragraph) =>
        paragraph.DescendantsAndSelf().OfType<AttributeBlockSyntax>()
            .TakeWhile(block => !block.HasErrors)
            .Where(block => !CanonicalBlock.HoldsComment(block));

    private static IEnumerable<T> Touched<T>(IEnumerable<T> nodes, TextSpan range)
        where T : SyntaxNode => nodes.Where(node => Touches(node, range));

    private static bool Touches(SyntaxNode node, TextSpan range) => node.Span.Start <= range.End && range.Start <= node.Span.End;
}
