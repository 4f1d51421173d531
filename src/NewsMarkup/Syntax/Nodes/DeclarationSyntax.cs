namespace NewsMarkup.Syntax;

/// <summary>A declaration: <c>@person reyes "Elena Reyes" {role=minister}</c>.</summary>
public sealed class DeclarationSyntax : SectionNode
{
    internal DeclarationSyntax(NodePlace place)
        : base(place)
    {
    }

    /// <summary>The kind, without its <c>@</c>.</summary>
    public SyntaxToken KindToken => Token(SyntaxKind.DeclarationKind)!;

    /// <summary>The id; null where it is missing, which is reported.</summary>
    public SyntaxToken? Id => Token(SyntaxKind.DeclarationId);

    /// <summary>The name with its quotation marks; null where it is missing, which is reported.</summary>
    public SyntaxToken? Name => Token(SyntaxKind.DeclarationName);

    /// <summary>The attributes in braces; null when there are none.</summary>
    public AttributeBlockSyntax? Block => Parts.OfType<AttributeBlockSyntax>().FirstOrDefault();
}
