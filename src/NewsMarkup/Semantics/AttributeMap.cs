using System.Collections.Immutable;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Semantics;

/// <summary>
/// The attributes of a tag or declaration by key, in the order in which the keys first stand. What has no place there and values that the
/// key does not take are reported elsewhere and count for nothing here.
/// </summary>
public sealed class AttributeMap
{
    private const string OwnKeyPrefix = "x-";

    /// <summary>A tag without attributes.</summary>
    internal static readonly AttributeMap Empty = new([]);

    private AttributeMap(ImmutableArray<Entry> entries) => Entries = entries;

    /// <summary>The keys that have a place here and at least one value that counts, each once.</summary>
    public IEnumerable<string> Keys => Given(_ => true).Select(entry => entry.Key);

    /// <summary>Every attribute as it is written, in order.</summary>
    internal ImmutableArray<Entry> Entries { get; }

    /// <summary>True when the key is given, be it with a value that counts or not.</summary>
    public bool Has(string key) => IndexOf(key) >= 0;

    /// <summary>What the key's first value that counts says; null when there is none.</summary>
    public string? this[string key] => Values(key) is [var first, ..] ? first.Value : null;

    /// <summary>The values that count, of the first attribute with the key, and of those after it where the key may repeat.</summary>
    public ImmutableArray<AttributeValue> Values(string key)
    {
        var first = IndexOf(key);
        if (first < 0)
            return [];
        var repeats = Entries[first].Definition is { Repeats: true } && IndexOf(key, first + 1) >= 0;
        return repeats ? AllValues(key) : Entries[first].Values;
    }

    /// <summary>What the values that count say.</summary>
    public ImmutableArray<string> Texts(string key) => [.. Values(key).Select(value => value.Value)];

    /// <summary>Reads the attributes of a tag.</summary>
    /// <param name="section">The section that holds it.</param>
    /// <param name="parts">The elements right inside the tag.</param>
    /// <param name="define">What a key takes here; null where it has no place, or is somebody's own and takes anything.</param>
    internal static AttributeMap Of(Section section, ReadOnlySpan<int> parts, Func<ReadOnlySpan<char>, AttributeDefinition?> define)
    {
        ImmutableArray<Entry>.Builder? entries = null;
        foreach (var part in parts)
        {
            if (section.Elements[part].Kind == SyntaxKind.Attribute)
                (entries ??= ImmutableArray.CreateBuilder<Entry>(1)).Add(EntryOf(section, part, define));
        }

        return entries is null ? Empty : new AttributeMap(entries.DrainToImmutable());
    }

    /// <summary>True when the key stands before an entry as well.</summary>
    internal bool IsGivenBefore(int entry) => IndexOf(Entries[entry].Key) < entry;

    /// <summary>The attributes asked for that have a value that counts: one for each key, with all values that count.</summary>
    internal IEnumerable<Entry> Given(Func<Entry, bool> isWanted) => Entries.IsEmpty
        ? []
        : Entries.Where(isWanted)
            .DistinctBy(entry => entry.Key)
            .Select(entry => entry.Definition is { Repeats: true } ? entry with { Values = AllValues(entry.Key) } : entry)
            .Where(entry => !entry.Values.IsEmpty);

    /// <summary>True for a key that the language leaves to everybody: <c>x-desk</c>.</summary>
    internal static bool IsOwn(string key) => key.StartsWith(OwnKeyPrefix, StringComparison.Ordinal);

    private static Entry EntryOf(Section section, int attribute, Func<ReadOnlySpan<char>, AttributeDefinition?> define)
    {
        var parts = section.Parts(attribute - section.Elements[attribute].Descendants, attribute);
        var keyElement = section.Elements[parts[0]];
        var place = TextSpan.FromBounds(keyElement.Start, keyElement.End);
        var definition = define(section.TextOf(keyElement));
        var key = definition?.Key ?? section.TextOf(keyElement).ToString();
        if (definition is null && !IsOwn(key))
            return new Entry(key, place, definition, Values: [], Refused: []);
        var values = ImmutableArray.CreateBuilder<AttributeValue>(1);
        List<AttributeValue>? refused = null;
        foreach (var part in parts.AsSpan(1))
        {
            var value = new AttributeValue(section, section.Elements[part]);
            if (definition is null || definition.Takes(value))
                values.Add(value);
            else
                (refused ??= []).Add(value);
        }

        return new Entry(key, place, definition, values.DrainToImmutable(), refused is null ? [] : [.. refused]);
    }

    private ImmutableArray<AttributeValue> AllValues(string key) => [.. Entries.Where(entry => entry.Key == key).SelectMany(entry => entry.Values)];

    private int IndexOf(string key, int from = 0)
    {
        for (var i = from; i < Entries.Length; i++)
        {
            if (Entries[i].Key == key)
                return i;
        }

        return -1;
    }

    /// <summary>An attribute, read.</summary>
    /// <param name="Key">Its key.</param>
    /// <param name="KeyPlace">Where the key stands, counted from the begin of the paragraph or header.</param>
    /// <param name="Definition">What the key takes; null where it has no place, or is somebody's own and takes anything.</param>
    /// <param name="Values">Its values that count.</param>
    /// <param name="Refused">Those that have not the form that the key takes.</param>
    internal readonly record struct Entry(
        string Key,
        TextSpan KeyPlace,
        AttributeDefinition? Definition,
        ImmutableArray<AttributeValue> Values,
        ImmutableArray<AttributeValue> Refused);
}
