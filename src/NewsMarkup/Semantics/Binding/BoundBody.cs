using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.Semantics.Binding;

/// <summary>What the paragraphs of an article say, each by itself.</summary>
/// <param name="Text">The text between the markup.</param>
/// <param name="Spans">The spans, outer before inner.</param>
/// <param name="StrayTags">Braces in prose that somebody may have meant as a tag, in offsets of the file.</param>
internal sealed record BoundBody(ArticleText Text, ImmutableArray<TaggedSpan> Spans, ImmutableArray<TextSpan> StrayTags);
