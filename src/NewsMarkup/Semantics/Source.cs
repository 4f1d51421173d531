using System.Collections.Immutable;

namespace NewsMarkup.Semantics;

/// <summary>Somebody or something that says something in the article.</summary>
public sealed class Source : Symbol
{
    internal Source(string id, SourceType type, string? description, Declaration? declaration, Entity? entity)
        : base(id)
    {
        Type = type;
        Description = description;
        Declaration = declaration;
        Entity = entity;
    }

    /// <summary>What sort of source it is.</summary>
    public SourceType Type { get; }

    /// <summary>What to call it: its declared name, else the words that describe it.</summary>
    public string Name => Declaration?.Name ?? Description ?? Id;

    /// <summary>The words that describe it, for a source that is no entity; null for an entity.</summary>
    public string? Description { get; }

    /// <summary>The <c>@source</c> or the entity's declaration; null for a source that only a <c>by=</c> describes.</summary>
    public Declaration? Declaration { get; }

    /// <summary>The entity that is the source; null for a source that is no entity.</summary>
    public Entity? Entity { get; }

    /// <summary>Where the article names it, for a declared source; those of an entity stay with the entity.</summary>
    public ImmutableArray<Mention> Mentions { get; internal set; } = [];

    /// <summary>What it says, in the order of the text.</summary>
    public ImmutableArray<Attribution> Attributions { get; internal set; } = [];
}
