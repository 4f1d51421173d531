using System.Collections.Immutable;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>Somebody whom the article calls by a name of several words.</summary>
/// <param name="Symbol">The entity or source.</param>
/// <param name="Declaration">What is declared of them.</param>
/// <param name="Name">Their name.</param>
/// <param name="Uses">Their mentions in the order of the text; never empty.</param>
internal sealed record Person(Symbol Symbol, Declaration Declaration, PersonName Name, ImmutableArray<NameUse> Uses)
{
    /// <summary>The first time that the article, in its own words, calls them by their name or a part of it; null when it does not.</summary>
    public NameUse? Introduction => Uses.FirstOrDefault(use => use.Place.IsNarrated && use.Form != NameForm.Other);
}
