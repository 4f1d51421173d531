using System.Collections.Immutable;
using NewsMarkup.Semantics;

namespace NewsMarkup.LanguageServer.Features.Tags;

/// <summary>What some words may name.</summary>
/// <param name="Words">The words.</param>
/// <param name="Named">Whom they name, the likeliest first; empty where nothing declared is called so.</param>
/// <param name="Others">What else is declared, in the order of the names.</param>
/// <param name="Kinds">What they can be declared as, the likeliest first.</param>
internal sealed record NameOptions(
    string Words, ImmutableArray<Declaration> Named, ImmutableArray<Declaration> Others, ImmutableArray<string> Kinds);
