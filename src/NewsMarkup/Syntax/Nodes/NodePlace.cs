using NewsMarkup.Text;

namespace NewsMarkup.Syntax;

/// <summary>Where a node's elements are.</summary>
/// <param name="Tree">The tree the node belongs to.</param>
/// <param name="Parent">The node around it.</param>
/// <param name="Section">The section that holds its elements.</param>
/// <param name="Start">The offset in the file at which the section begins.</param>
/// <param name="Kind">What the node is.</param>
/// <param name="Span">Where the node stands in the file.</param>
/// <param name="FirstElement">The first of the elements inside the node.</param>
/// <param name="EndElement">The end, exclusive, of the elements inside the node.</param>
internal readonly record struct NodePlace(
    SyntaxTree Tree, SyntaxNode Parent, Section Section, int Start, SyntaxKind Kind, TextSpan Span, int FirstElement, int EndElement)
{
    /// <summary>The place of the child that is element number <paramref name="index"/>.</summary>
    public NodePlace Child(SyntaxNode parent, int index)
    {
        var element = Section.Elements[index];
        return this with
        {
            Parent = parent,
            Kind = element.Kind,
            Span = TextSpan.FromBounds(Start + element.Start, Start + element.End),
            FirstElement = index - element.Descendants,
            EndElement = index,
        };
    }

    /// <summary>The place of a leaf that no element stands for.</summary>
    public NodePlace Gap(SyntaxNode parent, SyntaxKind kind, TextSpan span) =>
        this with { Parent = parent, Kind = kind, Span = span, FirstElement = 0, EndElement = 0 };
}
