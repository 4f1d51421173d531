using System.Collections.Immutable;

namespace NewsMarkup.LanguageServer.Features.Graphs;

/// <summary>Who says what in an article, for views beside the text.</summary>
/// <param name="Sources">Those who say something or are declared to, in the order in which the article comes to speak of them.</param>
/// <param name="Claims">What is said, in the order of the text.</param>
/// <param name="Level">How fully it is tagged, light or full; null where the header does not say.</param>
internal sealed record ClaimGraph(ImmutableArray<GraphSource> Sources, ImmutableArray<GraphClaim> Claims, string? Level);
