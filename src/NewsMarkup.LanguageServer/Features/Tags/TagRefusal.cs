using NewsMarkup.Rules;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Tags;

/// <summary>Why some words cannot be tagged.</summary>
internal static class TagRefusal
{
    private const string InHeader = "Tags stand in the copy, not in the header.";
    private const string InTag = "This is inside a tag.";
    private const string InComment = "A comment is no part of the copy.";
    private const string InNote = "A note is not published; its words need no tag.";
    private const string SeveralParagraphs = "A tag ends with its paragraph: select words of one.";
    private const string Crossing = "This would cross another tag: select all of its words, or some of them.";
    private const string Brackets = "A bracket or backslash in these words would be read as part of the tag.";

    /// <summary>Why a range of the file cannot be tagged, in one sentence; null where it can.</summary>
    public static string? Of(ArticleModel article, TextSpan span)
    {
        var root = article.Tree.Root;
        if ((OfPlace(article.Tree, span with { Length = 0 }) ?? OfEnd(article.Tree, span)) is { } why)
            return why;
        if (!root.Ancestors<ParagraphSyntax>(span).Any())
            return SeveralParagraphs;
        if (TagsAtEnds(root, span).Any(tag => Crosses(tag, span)))
            return Crossing;
        if (root.Ancestors<SpanSyntax>(span).Any(tag => tag.Block.KindToken?.Text == "note"))
            return InNote;
        return Wrapping.CanWrap(article, span) ? null : Brackets;
    }

    /// <summary>Why nothing can be tagged at a place; null where words of the copy stand there.</summary>
    public static string? OfPlace(SyntaxTree tree, TextSpan place)
    {
        if (tree.Root.Header is { } header && place.Start < header.Span.End)
            return InHeader;
        if (tree.Root.Ancestors<AttributeBlockSyntax>(place).Any(block => block.Span.Start < place.Start && place.Start < block.Span.End))
            return InTag;
        return tree.Root.Find(place).Kind == SyntaxKind.Comment ? InComment : null;
    }

    /// <summary>A range with the brackets and tags of those spans of which it holds all the words.</summary>
    public static TextSpan WithTags(SyntaxTree tree, TextSpan span)
    {
        foreach (var tag in tree.Root.Ancestors<SpanSyntax>(span with { Length = 1 }).Where(tag => !tag.ContentSpan.Contains(span)))
        {
            if (tag.ContentSpan.Start == span.Start)
                span = TextSpan.FromBounds(tag.Span.Start, span.End);
        }

        foreach (var tag in tree.Root.Ancestors<SpanSyntax>(Last(span)).Where(tag => !tag.ContentSpan.Contains(span)))
        {
            if (span.End >= tag.ContentSpan.End)
                span = TextSpan.FromBounds(span.Start, Math.Max(span.End, tag.Span.End));
        }

        return span;
    }

    private static string? OfEnd(SyntaxTree tree, TextSpan span) =>
        tree.Root.Ancestors<AttributeBlockSyntax>(Last(span)).Any(block => span.End < block.Span.End) ? InTag
        : tree.Root.Find(Last(span)).Kind == SyntaxKind.Comment ? InComment
        : null;

    private static IEnumerable<SpanSyntax> TagsAtEnds(SyntaxNode root, TextSpan span) =>
        root.Ancestors<SpanSyntax>(span with { Length = 1 }).Concat(root.Ancestors<SpanSyntax>(Last(span)));

    private static bool Crosses(SpanSyntax tag, TextSpan span) => !span.Contains(tag.Span) && !tag.ContentSpan.Contains(span);

    private static TextSpan Last(TextSpan span) => new(span.End - 1, 1);
}
