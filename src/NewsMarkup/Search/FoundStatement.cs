using System.Collections.Immutable;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Search;

/// <summary>A statement that a search found.</summary>
/// <param name="Attribution">Who says it, and how.</param>
/// <param name="Matches">Where the words asked for stand in the article's text, in order; empty where none were asked for.</param>
public sealed record FoundStatement(Attribution Attribution, ImmutableArray<TextSpan> Matches);
