using System.Collections.Immutable;

namespace NewsMarkup.Semantics;

/// <summary>A kind of declaration: what stands first in <c>@person …</c>.</summary>
/// <param name="Name">The word, without its <c>@</c>.</param>
/// <param name="Description">What it declares, in a sentence for people who tag.</param>
/// <param name="Attributes">The attributes it takes.</param>
public sealed record DeclarationKind(string Name, string Description, params ImmutableArray<AttributeDefinition> Attributes)
{
    /// <summary>The attribute with a key; null when there is none.</summary>
    public AttributeDefinition? Attribute(ReadOnlySpan<char> key) => AttributeDefinitions.Find(Attributes, key);
}
