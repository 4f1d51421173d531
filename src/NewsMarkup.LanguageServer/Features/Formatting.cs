using System.Collections.Immutable;
using NewsMarkup.Format;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>
/// The edits that bring tags and header lines into canonical form, in the order of the text and without overlaps. Prose is never touched.
/// </summary>
internal static class Formatting
{
    /// <summary>Those of the whole file.</summary>
    public static ImmutableArray<TextChange> Document(ArticleDocument document) => ArticleFormatter.Changes(document.Tree);

    /// <summary>Those of the tags and header lines that a range touches.</summary>
    public static ImmutableArray<TextChange> Range(ArticleDocument document, TextSpan range) => ArticleFormatter.Changes(document.Tree, range);

    /// <summary>Those of the tag, or declaration, that was just closed.</summary>
    /// <param name="document">The file, with the brace.</param>
    /// <param name="offset">Just after the brace.</param>
    public static ImmutableArray<TextChange> AfterBrace(ArticleDocument document, int offset)
    {
        if (offset < 1 || offset > document.Tree.Length)
            return [];
        var block = document.Tree.Root.Ancestors<AttributeBlockSyntax>(new TextSpan(offset - 1, 1)).FirstOrDefault(block => block.Span.End == offset);
        var closed = block?.Parent as DeclarationSyntax ?? (SyntaxNode?)block;
        return closed is null ? [] : [.. ArticleFormatter.Changes(document.Tree, closed.Span).Where(change => closed.Span.Contains(change.Span))];
    }
}
