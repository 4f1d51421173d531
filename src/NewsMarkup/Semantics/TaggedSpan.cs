using System.Collections.Immutable;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Semantics;

/// <summary>A span of the article with what its tag says.</summary>
public sealed class TaggedSpan
{
    internal TaggedSpan(SpanSyntax syntax, SpanKind? kind, TaggedSpan? parent, ParagraphSyntax paragraph, Vocabulary vocabulary)
    {
        Syntax = syntax;
        Block = syntax.Block;
        Kind = kind;
        Parent = parent;
        Paragraph = paragraph;
        Name = Block.Name?.Value;
        Mentions = [.. Block.Mentions];
        Attributes = new AttributeMap(Block, key => vocabulary.Attribute(kind, key));
        IsBroken = Block.HasErrors || Mentions.IsEmpty == (Block.KindToken is null);
    }

    /// <summary>The words with their tag.</summary>
    public SpanSyntax Syntax { get; }

    /// <summary>The tag.</summary>
    public AttributeBlockSyntax Block { get; }

    /// <summary>The kind; <see cref="SpanKinds.Mention"/> for a tag with no kind word, null for a kind that does not exist.</summary>
    public SpanKind? Kind { get; }

    /// <summary>The innermost span around this one; null when there is none.</summary>
    public TaggedSpan? Parent { get; }

    /// <summary>The paragraph that holds it.</summary>
    public ParagraphSyntax Paragraph { get; }

    /// <summary>The name that the tag gives, without its <c>#</c>; null when it gives none.</summary>
    public string? Name { get; }

    /// <summary>The tokens <c>@id</c> of the tag.</summary>
    public ImmutableArray<SyntaxToken> Mentions { get; }

    /// <summary>The attributes of the tag.</summary>
    public AttributeMap Attributes { get; }

    /// <summary>True when the parser found the tag in error, or it has not either a kind or a mention; nothing more is said about it.</summary>
    public bool IsBroken { get; }

    /// <summary>Where its words stand in the article's text, in UTF-16 offsets.</summary>
    public TextSpan Text { get; internal set; }

    /// <summary>True for a claim or a quote.</summary>
    public bool IsClaim => Kind is { Role: SpanRole.Claim or SpanRole.Quote };

    /// <summary>The nearest claim or quote around this span; null when there is none.</summary>
    public TaggedSpan? EnclosingClaim
    {
        get
        {
            var around = Parent;
            while (around is { IsClaim: false })
                around = around.Parent;
            return around;
        }
    }
}
