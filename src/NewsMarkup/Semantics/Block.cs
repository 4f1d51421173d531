using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Semantics;

/// <summary>A paragraph of the article's text.</summary>
/// <param name="id">Derived: b1, b2 …</param>
/// <param name="kind">paragraph, heading, caption …</param>
/// <param name="text">Where it stands in the article's text, leading blanks included, its line end not.</param>
/// <param name="paragraph">The paragraph in the file.</param>
/// <param name="span">The span that gives it its kind; null for a plain paragraph.</param>
public sealed class Block(string id, string kind, TextSpan text, ParagraphSyntax paragraph, TaggedSpan? span) : Symbol(id)
{
    /// <summary>The kind of a block that no tag gives a kind.</summary>
    public const string ParagraphKind = "paragraph";

    /// <summary>paragraph, heading, standfirst, caption, credit, dateline, blockquote, analysis, item or correction.</summary>
    public string Kind { get; } = kind;

    /// <summary>Where it stands in the article's text, leading blanks included, its line end not.</summary>
    public TextSpan Text { get; } = text;

    /// <summary>The paragraph in the file.</summary>
    public ParagraphSyntax Paragraph { get; } = paragraph;

    /// <summary>The span that gives it its kind; null for a plain paragraph.</summary>
    public TaggedSpan? Span { get; } = span;
}
