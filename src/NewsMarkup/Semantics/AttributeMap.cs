using System.Collections.Immutable;
using NewsMarkup.Syntax;

namespace NewsMarkup.Semantics;

/// <summary>The attributes of a tag or declaration by key, in the order in which the keys first stand.</summary>
public sealed class AttributeMap
{
    private readonly ImmutableArray<AttributeSyntax> _attributes;

    internal AttributeMap(AttributeBlockSyntax? block) => _attributes = block is null ? [] : [.. block.Attributes];

    /// <summary>The keys, each once.</summary>
    public IEnumerable<string> Keys => _attributes.Select(attribute => attribute.Key.Text).Distinct();

    /// <summary>True when the key is given.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>What the key's first value says; null when the key is not given.</summary>
    public string? this[string key] => Find(key)?.Values.First().Value;

    /// <summary>The values of the first attribute with the key, and of those after it if the key may repeat; none when it is not given.</summary>
    public IEnumerable<ValueSyntax> Values(string key, bool repeats = false)
    {
        var attributes = _attributes.Where(attribute => attribute.Key.Text == key);
        return (repeats ? attributes : attributes.Take(1)).SelectMany(attribute => attribute.Values);
    }

    /// <summary>What the values say, of every attribute with the key.</summary>
    public ImmutableArray<string> Texts(string key) => [.. Values(key, repeats: true).Select(value => value.Value)];

    /// <summary>The first attribute with the key; null when it is not given.</summary>
    public AttributeSyntax? Find(string key)
    {
        foreach (var attribute in _attributes)
        {
            if (attribute.Key.Text == key)
                return attribute;
        }

        return null;
    }
}
