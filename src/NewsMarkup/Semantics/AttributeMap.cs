using System.Collections.Immutable;
using NewsMarkup.Syntax;

namespace NewsMarkup.Semantics;

/// <summary>
/// The attributes of a tag or declaration by key, in the order in which the keys first stand. What has no place there and values that the
/// key does not take are reported elsewhere and count for nothing here.
/// </summary>
public sealed class AttributeMap
{
    private const string OwnKeyPrefix = "x-";

    private readonly ImmutableArray<AttributeSyntax> _attributes;
    private readonly Func<string, AttributeDefinition?> _define;

    internal AttributeMap(AttributeBlockSyntax? block, Func<string, AttributeDefinition?> define)
    {
        _attributes = block is null ? [] : [.. block.Attributes];
        _define = define;
    }

    /// <summary>The keys that have a place here and at least one value that counts, each once.</summary>
    public IEnumerable<string> Keys => _attributes.Select(attribute => attribute.Key.Text).Distinct().Where(key => Values(key).Any());

    /// <summary>True when the key is given, be it with a value that counts or not.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>What the key's first value that counts says; null when there is none.</summary>
    public string? this[string key] => Values(key).FirstOrDefault()?.Value;

    /// <summary>The values that count, of the first attribute with the key, and of those after it where the key may repeat.</summary>
    public IEnumerable<ValueSyntax> Values(string key)
    {
        var definition = Definition(key);
        if (definition is null && !IsOwn(key))
            return [];
        var attributes = _attributes.Where(attribute => attribute.Key.Text == key);
        return (definition is { Repeats: true } ? attributes : attributes.Take(1))
            .SelectMany(attribute => attribute.Values)
            .Where(value => definition is null || definition.Takes(value));
    }

    /// <summary>What the values that count say.</summary>
    public ImmutableArray<string> Texts(string key) => [.. Values(key).Select(value => value.Value)];

    /// <summary>The first attribute with the key, whatever its value; null when it is not given.</summary>
    public AttributeSyntax? Find(string key)
    {
        foreach (var attribute in _attributes)
        {
            if (attribute.Key.Text == key)
                return attribute;
        }

        return null;
    }

    /// <summary>What a key takes here; null where it has no place, or is somebody's own and takes anything.</summary>
    internal AttributeDefinition? Definition(string key) => _define(key);

    /// <summary>True for a key that the language leaves to everybody: <c>x-desk</c>.</summary>
    internal static bool IsOwn(string key) => key.StartsWith(OwnKeyPrefix, StringComparison.Ordinal);
}
