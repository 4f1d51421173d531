using System.Collections.Immutable;

namespace NewsMarkup.Semantics;

/// <summary>A person, organisation, place … of the article.</summary>
public sealed class Entity : Symbol
{
    internal Entity(Declaration declaration)
        : base(declaration.Id) => Declaration = declaration;

    /// <summary>What the header or a register says about it.</summary>
    public Declaration Declaration { get; }

    /// <summary>Where the article names it, in the order of the text.</summary>
    public ImmutableArray<Mention> Mentions { get; internal set; } = [];
}
