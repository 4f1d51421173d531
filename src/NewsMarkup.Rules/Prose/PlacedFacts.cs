using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>What a paragraph's words say, in offsets of the article's text. Immutable.</summary>
/// <param name="Start">Where the paragraph begins in the text.</param>
/// <param name="Sentences">Its sentences.</param>
/// <param name="Quotations">Its quotations.</param>
internal sealed record PlacedFacts(int Start, ImmutableArray<TextSpan> Sentences, Quotations Quotations);
