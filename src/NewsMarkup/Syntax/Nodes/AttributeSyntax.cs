namespace NewsMarkup.Syntax;

/// <summary>An attribute with its values: <c>by=@reyes,"a clerk"</c>.</summary>
public sealed class AttributeSyntax : SectionNode
{
    internal AttributeSyntax(NodePlace place)
        : base(place)
    {
    }

    /// <summary>The key.</summary>
    public SyntaxToken Key => Token(SyntaxKind.AttributeKey)!;

    /// <summary>The values, at least one; more than one only for keys that take a list.</summary>
    public NodeList<ValueSyntax> Values => new(Parts);
}
