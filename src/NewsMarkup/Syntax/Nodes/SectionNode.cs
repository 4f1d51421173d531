using System.Collections.Immutable;

namespace NewsMarkup.Syntax;

/// <summary>A node inside the header or a paragraph: a view of the elements that its section holds.</summary>
public abstract class SectionNode : SyntaxNode
{
    private protected SectionNode(NodePlace place)
        : base(place.Tree, place.Parent, place.Kind, place.Span) => Place = place;

    /// <inheritdoc/>
    public override string Text => Place.Section.Text.Slice(Span.Start - Place.Start, Span.Length).ToString();

    /// <summary>True when the parser reported an error inside this node. O(log errors).</summary>
    public bool HasErrors
    {
        get
        {
            var (start, end) = (Span.Start - Place.Start, Span.End - Place.Start);
            for (var i = Place.Section.FirstErrorFrom(start); i < Place.Section.Errors.Length && Place.Section.Errors[i].Start < end; i++)
            {
                if (Place.Section.Errors[i].End <= end)
                    return true;
            }

            return false;
        }
    }

    internal NodePlace Place { get; }

    private protected override ImmutableArray<SyntaxNode> MakeChildren() => NodeFactory.ChildrenOf(this);

    private protected SyntaxToken? Token(SyntaxKind kind)
    {
        foreach (var child in Children)
        {
            if (child.Kind == kind)
                return (SyntaxToken)child;
        }

        return null;
    }
}
