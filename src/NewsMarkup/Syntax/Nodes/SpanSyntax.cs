using NewsMarkup.Text;

namespace NewsMarkup.Syntax;

/// <summary>Tagged words: <c>[Elena Reyes]{@reyes}</c>.</summary>
public sealed class SpanSyntax : SectionNode
{
    internal SpanSyntax(NodePlace place)
        : base(place)
    {
    }

    /// <summary>The tag.</summary>
    public AttributeBlockSyntax Block => (AttributeBlockSyntax)Parts[^1];

    /// <summary>Where the words between the brackets stand.</summary>
    public TextSpan ContentSpan => TextSpan.FromBounds(Span.Start + 1, Block.Span.Start - 1);

    /// <summary>The words and spans between the brackets, in order.</summary>
    public ReadOnlySpan<SyntaxNode> Content => Children.AsSpan()[1..^2];
}
