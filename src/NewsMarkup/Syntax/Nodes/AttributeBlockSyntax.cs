using System.Collections.Immutable;

namespace NewsMarkup.Syntax;

/// <summary>The braces of a tag or declaration and what they hold.</summary>
public sealed class AttributeBlockSyntax : SectionNode
{
    internal AttributeBlockSyntax(NodePlace place)
        : base(place)
    {
    }

    /// <summary>The kind, the first bare word; null when there is none.</summary>
    public SyntaxToken? KindToken => Token(SyntaxKind.Kind);

    /// <summary>The name that the tag gives its span, with its <c>#</c>; null when there is none.</summary>
    public SyntaxToken? Name => Token(SyntaxKind.SpanName);

    /// <summary>What the tag mentions, each with its <c>@</c>.</summary>
    public ImmutableArray<SyntaxToken> Mentions => Tokens(SyntaxKind.Mention);

    /// <summary>All names; more than one is reported.</summary>
    internal ImmutableArray<SyntaxToken> Names => Tokens(SyntaxKind.SpanName);

    /// <summary>The attributes <c>key=value</c>, in order.</summary>
    public NodeList<AttributeSyntax> Attributes => new(Parts);
}
