using System.Collections.Immutable;

namespace NewsMarkup.Semantics;

/// <summary>A kind of span: what stands first in <c>{claim …}</c>.</summary>
/// <param name="Name">The word.</param>
/// <param name="Role">What it does.</param>
/// <param name="Description">What it is for, in a sentence for people who tag.</param>
/// <param name="Attributes">The attributes it takes, beside those of every span.</param>
public sealed record SpanKind(string Name, SpanRole Role, string Description, params ImmutableArray<AttributeDefinition> Attributes)
{
    /// <summary>The attribute with a key, be it one of this kind or of every span; null when there is none.</summary>
    public AttributeDefinition? Attribute(ReadOnlySpan<char> key) =>
        AttributeDefinitions.Find(Attributes, key) ?? AttributeDefinitions.Find(AttributeDefinitions.OfEverySpan, key);
}
