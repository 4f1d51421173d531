using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Selecting;

/// <summary>
/// What a selection grows to, step by step: word, value, attribute, tag; words of a span, the span with its tag; sentence, paragraph,
/// what stands below a heading, the whole file.
/// </summary>
internal static class SelectionRanges
{
    /// <summary>The ranges around an offset, each inside the next and smaller than it; the last is the whole file. O(depth + spans).</summary>
    public static ImmutableArray<TextSpan> At(ArticleDocument document, int offset)
    {
        var root = document.Tree.Root;
        var ranges = new List<TextSpan>();
        for (SyntaxNode? node = LeafAt(root, offset); node is not null; node = node.Parent)
            ranges.AddRange(RangesOf(node, offset));
        AddWhereItFits(ranges, WordRange.At(document.Text.ToString(), offset));
        AddWhereItFits(ranges, SentenceRange.At(document.Article, offset));
        AddWhereItFits(ranges, BelowHeading(document.Article, offset));
        return [.. Growing(ranges.Where(range => range.Touches(offset)))];
    }

    /// <summary>A leaf that holds the offset, the one before it where a blank or a sign follows.</summary>
    private static SyntaxNode LeafAt(DocumentSyntax root, int offset)
    {
        var right = root.Find(new TextSpan(offset, 0));
        return offset > 0 && right.Kind is SyntaxKind.Blank or SyntaxKind.Punctuation && right.Span.Start == offset
            ? root.Find(new TextSpan(offset - 1, 1))
            : right;
    }

    private static IEnumerable<TextSpan> RangesOf(SyntaxNode node, int offset) => node switch
    {
        ValueSyntax { Kind: SyntaxKind.StringValue } => [Inside(node.Span), node.Span],
        SyntaxToken { Kind: SyntaxKind.DeclarationName or SyntaxKind.UsePath } => [Inside(node.Span), node.Span],
        ValueSyntax { Kind: SyntaxKind.ReferenceValue } or SyntaxToken { Kind: SyntaxKind.Mention or SyntaxKind.SpanName } =>
            [TextSpan.FromBounds(node.Span.Start + 1, node.Span.End), node.Span],
        SpanSyntax span when span.ContentSpan.Touches(offset) => [span.ContentSpan, span.Span],
        ParagraphSyntax paragraph => [paragraph.ContentSpan],
        SyntaxToken { Kind: SyntaxKind.Blank or SyntaxKind.Punctuation or SyntaxKind.Text } => [],
        _ => [node.Span],
    };

    private static TextSpan Inside(TextSpan quoted) => TextSpan.FromBounds(quoted.Start + 1, quoted.End - 1);

    private static TextSpan? BelowHeading(ArticleModel article, int offset) =>
        HeadingSection.Of(article).LastOrDefault(section => section.Span.Start <= offset)?.Span;

    /// <summary>Adds a range that cuts through no other, before those that hold it; the whole file does.</summary>
    private static void AddWhereItFits(List<TextSpan> ranges, TextSpan? added)
    {
        if (added is not { } range || ranges.Exists(other => !other.Contains(range) && !range.Contains(other)))
            return;
        ranges.Insert(ranges.FindIndex(other => other.Contains(range)), range);
    }

    private static IEnumerable<TextSpan> Growing(IEnumerable<TextSpan> ranges)
    {
        TextSpan? last = null;
        foreach (var range in ranges)
        {
            if (last is { } inner && (!range.Contains(inner) || range.Length <= inner.Length))
                continue;
            yield return range;
            last = range;
        }
    }
}
