using System.Collections.Immutable;

namespace NewsMarkup.Semantics;

/// <summary>An attribute that a kind of span or declaration takes.</summary>
/// <param name="Key">What stands before the <c>=</c>.</param>
/// <param name="Type">What stands after it.</param>
/// <param name="Description">What it says, in a sentence for people who tag.</param>
public sealed record AttributeDefinition(string Key, AttributeType Type, string Description)
{
    /// <summary>The words it takes, for <see cref="AttributeType.Word"/>; else empty.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>True when the key may be given more than once on a tag.</summary>
    public bool Repeats { get; init; }
}
