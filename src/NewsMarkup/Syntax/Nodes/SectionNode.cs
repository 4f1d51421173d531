using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Text;

namespace NewsMarkup.Syntax;

/// <summary>A node inside the header or a paragraph: a view of the elements that its section holds.</summary>
public abstract class SectionNode : SyntaxNode
{
    private readonly int _sectionStart;
    private readonly int _firstElement;
    private readonly int _endElement;
    private ImmutableArray<SyntaxNode> _parts;

    private protected SectionNode(NodePlace place)
        : base(place.Tree, place.Parent, place.Kind, place.Span)
    {
        Section = place.Section;
        (_sectionStart, _firstElement, _endElement) = (place.Start, place.FirstElement, place.EndElement);
    }

    /// <inheritdoc/>
    public override string Text => Characters.ToString();

    /// <summary>True when the parser reported an error inside this node. O(log errors).</summary>
    public bool HasErrors => Section.HasErrorIn(Span.Start - _sectionStart, Span.End - _sectionStart);

    /// <summary>The section that holds the node.</summary>
    internal Section Section { get; }

    /// <summary>The node's characters, where they stand.</summary>
    internal ReadOnlySpan<char> Characters => Section.Text.Slice(Span.Start - _sectionStart, Span.Length);

    /// <summary>The children that the parser wrote, without the leaves that fill the gaps between them.</summary>
    internal ImmutableArray<SyntaxNode> Parts
    {
        get
        {
            if (_parts.IsDefault)
                ImmutableInterlocked.InterlockedInitialize(ref _parts, NodeFactory.PartsOf(this));
            return _parts;
        }
    }

    /// <summary>The node of an element that lies inside this one. O(depth × log parts).</summary>
    internal SectionNode NodeOf(int element)
    {
        var node = this;
        while (node._endElement != element)
            node = node.PartWith(element);
        return node;
    }

    /// <summary>The numbers of the elements right inside the node.</summary>
    internal int[] PartElements => Section.Parts(_firstElement, _endElement);

    /// <summary>A place in the node's section, for a finding about it.</summary>
    /// <param name="place">The place, counted from the section's begin.</param>
    internal Location LocationOf(TextSpan place) => new(Tree, place.MovedBy(_sectionStart));

    internal NodePlace Place => new(Tree, Parent!, Section, _sectionStart, Kind, Span, _firstElement, _endElement);

    /// <summary>The part that is an element or holds it: elements inside a part stand before its own.</summary>
    private SectionNode PartWith(int element) =>
        (SectionNode)Parts[Sorted.LastBefore(Parts, static part => ((SectionNode)part)._endElement, element) + 1];

    private protected override ImmutableArray<SyntaxNode> MakeChildren() => NodeFactory.ChildrenOf(this);

    private protected ImmutableArray<SyntaxToken> Tokens(SyntaxKind kind)
    {
        if (Token(kind) is null)
            return [];
        return [.. Parts.Where(part => part.Kind == kind).Cast<SyntaxToken>()];
    }

    private protected SyntaxToken? Token(SyntaxKind kind)
    {
        foreach (var part in Parts)
        {
            if (part.Kind == kind)
                return (SyntaxToken)part;
        }

        return null;
    }
}
