using System.Collections.Immutable;
using NewsMarkup.Semantics.Binding;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Semantics;

/// <summary>A span of the article with what its tag says.</summary>
public sealed class TaggedSpan
{
    private readonly BoundSpan _bound;
    private SpanSyntax? _syntax;

    internal TaggedSpan(BoundSpan bound, ParagraphSyntax paragraph, TaggedSpan? parent, int paragraphText)
    {
        _bound = bound;
        Paragraph = paragraph;
        Parent = parent;
        Text = bound.Text.MovedBy(paragraphText);
    }

    /// <summary>The words with their tag.</summary>
    public SpanSyntax Syntax => _syntax ??= (SpanSyntax)Paragraph.NodeOf(_bound.Element);

    /// <summary>The tag.</summary>
    public AttributeBlockSyntax Block => Syntax.Block;

    /// <summary>Where the words with their tag stand, in UTF-16 offsets of the file.</summary>
    public TextSpan Place => _bound.Place.MovedBy(Paragraph.Span.Start);

    /// <summary>Where the words between the brackets stand, in UTF-16 offsets of the file.</summary>
    public TextSpan ContentPlace => _bound.Content.MovedBy(Paragraph.Span.Start);

    /// <summary>The kind; <see cref="SpanKinds.Mention"/> for a tag with no kind word, null for a kind that does not exist.</summary>
    public SpanKind? Kind => _bound.Kind;

    /// <summary>The innermost span around this one; null when there is none.</summary>
    public TaggedSpan? Parent { get; }

    /// <summary>The paragraph that holds it.</summary>
    public ParagraphSyntax Paragraph { get; }

    /// <summary>The name that the tag gives, without its <c>#</c>; null when it gives none.</summary>
    public string? Name => _bound.Name;

    /// <summary>The ids that the tag mentions, without their <c>@</c>.</summary>
    public ImmutableArray<string> Mentions => _bound.Mentions;

    /// <summary>The attributes of the tag.</summary>
    public AttributeMap Attributes => _bound.Attributes;

    /// <summary>True when the parser found the tag in error, or it has not either a kind or a mention; nothing more is said about it.</summary>
    public bool IsBroken => _bound.IsBroken;

    /// <summary>Where its words stand in the article's text, in UTF-16 offsets.</summary>
    public TextSpan Text { get; }

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

    /// <summary>What the span says by itself.</summary>
    internal BoundSpan Bound => _bound;

    /// <summary>Where one of the tag's values stands, in UTF-16 offsets of the file.</summary>
    public TextSpan PlaceOf(AttributeValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Place.MovedBy(Paragraph.Span.Start);
    }

    /// <summary>The first attribute with a key, whatever its value; null when it is not given.</summary>
    public AttributeSyntax? Attribute(string key) => Attributes.Has(key) ? Block.Attributes.First(attribute => attribute.Key.Text == key) : null;
}
