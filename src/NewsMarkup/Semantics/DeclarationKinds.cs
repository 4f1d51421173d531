using System.Collections.Immutable;
using static NewsMarkup.Semantics.AttributeDefinitions;

namespace NewsMarkup.Semantics;

/// <summary>The kinds of declaration of the language.</summary>
public static class DeclarationKinds
{
    /// <summary>The attributes of every entity, and of the kinds that a project adds.</summary>
    public static readonly ImmutableArray<AttributeDefinition> OfEntities = [Role, Aka, SameAs, Affiliation, Family, TypeOfSource, Members];

    /// <summary>All kinds, in the order in which they are explained.</summary>
    public static readonly ImmutableArray<DeclarationKind> All =
    [
        new("person", "A person.", OfEntities),
        new("org", "An organisation.", OfEntities),
        new("place", "A place.", OfEntities),
        new("event", "An event.", OfEntities),
        new("work", "A work: a report, a book, a law, a film.", OfEntities),
        new("product", "A product.", OfEntities),
        new("group", "A group of people.", OfEntities),
        new("source", "A source that is not, or not yet, an entity.", [.. OfEntities, Reason, ApprovedBy]),
        new("review", "The verdict of a fact-check.", Url, Author, Rating, Best, Worst),
    ];
}
