using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NewsMarkup.Text;

namespace NewsMarkup.Syntax;

/// <summary>Makes nodes from elements, and the leaves that fill the gaps between them.</summary>
internal static class NodeFactory
{
    /// <summary>The nodes of the elements right inside a node.</summary>
    public static ImmutableArray<SyntaxNode> PartsOf(SectionNode parent)
    {
        var (place, elements) = (parent.Place, parent.PartElements);
        if (elements.Length == 0)
            return [];

        var parts = new SyntaxNode[elements.Length];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = Make(place.Child(parent, elements[i]));
        return ImmutableCollectionsMarshal.AsImmutableArray(parts);
    }

    /// <summary>The parts of a node with the leaves between them.</summary>
    public static ImmutableArray<SyntaxNode> ChildrenOf(SectionNode parent)
    {
        if (parent is SyntaxToken or ValueSyntax)
            return [];
        var children = ImmutableArray.CreateBuilder<SyntaxNode>();
        var at = parent.Span.Start;
        foreach (var part in parent.Parts)
        {
            AddGap(children, parent, TextSpan.FromBounds(at, part.Span.Start), part);
            children.Add(part);
            at = part.Span.End;
        }

        AddGap(children, parent, TextSpan.FromBounds(at, parent.Span.End), next: null);
        return children.DrainToImmutable();
    }

    private static SyntaxNode Make(NodePlace place) => place.Kind switch
    {
        SyntaxKind.Field => new FieldSyntax(place),
        SyntaxKind.Declaration => new DeclarationSyntax(place),
        SyntaxKind.Use => new UseSyntax(place),
        SyntaxKind.Span => new SpanSyntax(place),
        SyntaxKind.AttributeBlock => new AttributeBlockSyntax(place),
        SyntaxKind.Attribute => new AttributeSyntax(place),
        SyntaxKind.WordValue or SyntaxKind.StringValue or SyntaxKind.ReferenceValue => new ValueSyntax(place),
        _ => new SyntaxToken(place),
    };

    /// <summary>Adds the leaves of a gap; <paramref name="next"/> is the part after it.</summary>
    private static void AddGap(ImmutableArray<SyntaxNode>.Builder children, SectionNode parent, TextSpan gap, SyntaxNode? next)
    {
        switch (parent.Kind)
        {
            case SyntaxKind.Paragraph:
                AddLeaf(SyntaxKind.Text, gap.Start, gap.End);
                break;
            case SyntaxKind.Span:
                var start = gap.Start == parent.Span.Start ? gap.Start + 1 : gap.Start;
                var end = next is AttributeBlockSyntax ? gap.End - 1 : gap.End;
                AddLeaf(SyntaxKind.Punctuation, gap.Start, start);
                AddLeaf(SyntaxKind.Text, start, end);
                AddLeaf(SyntaxKind.Punctuation, end, gap.End);
                break;
            default:
                AddGapOfNotation();
                break;
        }

        void AddLeaf(SyntaxKind kind, int start, int end)
        {
            if (start < end)
                children.Add(new SyntaxToken(parent.Place.Gap(parent, kind, TextSpan.FromBounds(start, end))));
        }

        void AddGapOfNotation()
        {
            var text = parent.Section.Text;
            var sectionStart = parent.Place.Start;
            for (int at = gap.Start - sectionStart, end = gap.End - sectionStart; at < end;)
            {
                var (kind, length) = LeafAt(text[at..end], at == 0 || text[at - 1] is '\r' or '\n');
                AddLeaf(kind, sectionStart + at, sectionStart + at + length);
                at += length;
            }
        }
    }

    private static (SyntaxKind Kind, int Length) LeafAt(ReadOnlySpan<char> rest, bool isLineStart)
    {
        if (isLineStart && rest.StartsWith(Lexis.CommentMark))
            return (SyntaxKind.Comment, LineEnds.EndOfLine(rest, 0));
        if (!Lexis.IsBlank(rest[0]))
            return (SyntaxKind.Punctuation, rest.StartsWith(Lexis.UseKeyword) ? Lexis.UseKeyword.Length : 1);
        var length = 0;
        while (length < rest.Length && Lexis.IsBlank(rest[length]))
            length++;
        return (SyntaxKind.Blank, length);
    }
}
