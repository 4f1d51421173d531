using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>A line of facts and the places that it speaks of.</summary>
/// <param name="Title">The line.</param>
/// <param name="Locations">The places, in the order of the text.</param>
internal sealed record CodeLensFacts(string Title, ImmutableArray<Location> Locations);
