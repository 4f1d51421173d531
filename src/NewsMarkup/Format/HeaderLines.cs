using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Format;

/// <summary>The canonical form of header lines: one blank between the parts, none at the end. A line with an error is kept.</summary>
internal static class HeaderLines
{
    public static IEnumerable<TextChange> Changes(IEnumerable<SyntaxNode> lines, string text) =>
        from line in lines
        where LineEnds.IsBlankLine(text, line.Span.End)
        let inside = Inside(line)
        where inside is not null
        from change in inside.Append(Between(line.Span.End, LineEnds.SkipBlanks(text, line.Span.End), ""))
        select change;

    /// <summary>The edits inside a line; null for a line to be kept.</summary>
    private static IEnumerable<TextChange>? Inside(SyntaxNode line) => line switch
    {
        SyntaxToken { Kind: SyntaxKind.Fence } => [],
        FieldSyntax { Key: var key, Value: var value } => [Between(key.Span.End, value.Span.Start, value.Span.IsEmpty ? ":" : ": ")],
        UseSyntax { Path: { } path } use => [Between(use.Span.Start, path.Span.Start, "@use ")],
        DeclarationSyntax { HasErrors: false, Id: { } id, Name: { } name } declaration =>
        [
            Between(declaration.KindToken.Span.End, id.Span.Start, " "),
            Between(id.Span.End, name.Span.Start, " "),
            .. Block(declaration, declaration.Block, name.Span.End),
        ],
        _ => null,
    };

    private static IEnumerable<TextChange> Block(DeclarationSyntax declaration, AttributeBlockSyntax? block, int nameEnd)
    {
        if (block is null)
            yield break;
        yield return Between(nameEnd, block.Span.Start, " ");
        if (!CanonicalBlock.HoldsComment(block))
            yield return new TextChange(block.Span, CanonicalBlock.Layout(block, LengthBefore(declaration)));
    }

    private static int LengthBefore(DeclarationSyntax declaration) =>
        $"@{declaration.KindToken.Text} {declaration.Id!.Text} {declaration.Name!.Text} ".Length;

    private static TextChange Between(int start, int end, string parting) => new(TextSpan.FromBounds(start, end), parting);
}
