namespace NewsMarkup.Syntax;

/// <summary>A header line <c>key: value</c>.</summary>
public sealed class FieldSyntax : SectionNode
{
    internal FieldSyntax(NodePlace place)
        : base(place)
    {
    }

    /// <summary>The key.</summary>
    public SyntaxToken Key => Token(SyntaxKind.FieldKey)!;

    /// <summary>The rest of the line without the blanks around it; empty where nothing follows the colon.</summary>
    public SyntaxToken Value => Token(SyntaxKind.FieldValue)!;
}
