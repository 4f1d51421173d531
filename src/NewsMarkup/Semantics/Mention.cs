using NewsMarkup.Text;

namespace NewsMarkup.Semantics;

/// <summary>Words that name an entity or a source.</summary>
/// <param name="Symbol">What they name.</param>
/// <param name="Span">The tagged words.</param>
/// <param name="Form">How they name it.</param>
public sealed record Mention(Symbol Symbol, TaggedSpan Span, MentionForm Form)
{
    /// <summary>Where the words stand in the article's text.</summary>
    public TextSpan Text => Span.Text;
}
