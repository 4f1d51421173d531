using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.LanguageServer.Features.Graphs;

/// <summary>Somebody who says something.</summary>
/// <param name="Id">The id; derived for a source that a <c>by=</c> only describes.</param>
/// <param name="Name">The name or description.</param>
/// <param name="Type">named, anonymous, collective …</param>
/// <param name="QuotedWords">How many words of theirs stand in quotes.</param>
/// <param name="Declaration">Where it is declared, maybe in a register; null for one that is not.</param>
/// <param name="Sayings">What they say, in the order of the text.</param>
internal sealed record GraphSource(
    string Id, string Name, string Type, int QuotedWords, Location? Declaration, ImmutableArray<GraphSaying> Sayings);
