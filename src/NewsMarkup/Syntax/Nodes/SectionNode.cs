using System.Collections.Immutable;

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
    public bool HasErrors
    {
        get
        {
            var (start, end) = (Span.Start - _sectionStart, Span.End - _sectionStart);
            for (var i = Section.FirstErrorFrom(start); i < Section.Errors.Length && Section.Errors[i].Start < end; i++)
            {
                if (Section.Errors[i].End <= end)
                    return true;
            }

            return false;
        }
    }

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

    internal NodePlace Place => new(Tree, Parent!, Section, _sectionStart, Kind, Span, _firstElement, _endElement);

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
