namespace NewsMarkup.Syntax;

/// <summary>The header of a file, with its two fences.</summary>
public sealed class HeaderSyntax : SectionNode
{
    internal HeaderSyntax(NodePlace place)
        : base(place)
    {
    }

    /// <summary>The lines <c>key: value</c>, in order.</summary>
    public IEnumerable<FieldSyntax> Fields => Children.OfType<FieldSyntax>();

    /// <summary>The declarations, in order.</summary>
    public IEnumerable<DeclarationSyntax> Declarations => Children.OfType<DeclarationSyntax>();

    /// <summary>The registers used, in order.</summary>
    public IEnumerable<UseSyntax> Uses => Children.OfType<UseSyntax>();
}
