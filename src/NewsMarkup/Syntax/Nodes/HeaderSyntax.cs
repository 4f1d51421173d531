namespace NewsMarkup.Syntax;

/// <summary>The header of a file, with its two fences.</summary>
public sealed class HeaderSyntax : SectionNode
{
    internal HeaderSyntax(NodePlace place)
        : base(place)
    {
    }

    /// <summary>The lines <c>key: value</c>, in order.</summary>
    public NodeList<FieldSyntax> Fields => new(Parts);

    /// <summary>The declarations, in order.</summary>
    public NodeList<DeclarationSyntax> Declarations => new(Parts);

    /// <summary>The registers used, in order.</summary>
    public NodeList<UseSyntax> Uses => new(Parts);
}
