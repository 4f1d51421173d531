using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NewsMarkup.Text;

namespace NewsMarkup.Syntax;

/// <summary>Makes nodes from elements, and the leaves that fill the gaps between them.</summary>
internal static class NodeFactory
{
    public static ImmutableArray<SyntaxNode> ChildrenOf(SectionNode parent)
    {
        var place = parent.Place;
        var children = new List<SyntaxNode>();
        var end = place.Span.End;
        for (var index = place.EndElement - 1; index >= place.FirstElement; index -= 1 + place.Section.Elements[index].Descendants)
        {
            var child = place.Child(parent, index);
            AddGap(children, parent, TextSpan.FromBounds(child.Span.End, end));
            children.Add(Make(child));
            end = child.Span.Start;
        }

        AddGap(children, parent, TextSpan.FromBounds(place.Span.Start, end));
        children.Reverse();
        return ImmutableCollectionsMarshal.AsImmutableArray(children.ToArray());
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

    /// <summary>Adds the leaves of a gap, last one first.</summary>
    private static void AddGap(List<SyntaxNode> children, SectionNode parent, TextSpan gap)
    {
        if (gap.IsEmpty || parent is SyntaxToken or ValueSyntax)
            return;
        switch (parent.Kind)
        {
            case SyntaxKind.Paragraph:
                children.Add(Leaf(SyntaxKind.Text, gap));
                break;
            case SyntaxKind.Span:
                AddGapOfSpan(gap);
                break;
            default:
                AddGapOfNotation(gap);
                break;
        }

        SyntaxToken Leaf(SyntaxKind kind, TextSpan span) => new(parent.Place.Gap(parent, kind, span));

        void AddGapOfSpan(TextSpan span)
        {
            var opens = span.Start == parent.Span.Start;
            var closes = children.Count == 1;
            var words = TextSpan.FromBounds(opens ? span.Start + 1 : span.Start, closes ? span.End - 1 : span.End);
            if (closes)
                children.Add(Leaf(SyntaxKind.Punctuation, TextSpan.FromBounds(words.End, span.End)));
            if (!words.IsEmpty)
                children.Add(Leaf(SyntaxKind.Text, words));
            if (opens)
                children.Add(Leaf(SyntaxKind.Punctuation, TextSpan.FromBounds(span.Start, words.Start)));
        }

        void AddGapOfNotation(TextSpan span)
        {
            var leaves = new List<SyntaxNode>();
            var text = parent.Place.Section.Text;
            for (int at = span.Start - parent.Place.Start, end = span.End - parent.Place.Start; at < end;)
            {
                var rest = text[at..end];
                var (kind, length) = LeafAt(rest, at == 0 || text[at - 1] is '\r' or '\n');
                leaves.Add(Leaf(kind, new TextSpan(parent.Place.Start + at, length)));
                at += length;
            }

            leaves.Reverse();
            children.AddRange(leaves);
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
