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

    /// <param name="block">The braces to read, once and for all; null where there are none.</param>
    /// <param name="define">What a key takes here; null where it has no place, or is somebody's own and takes anything.</param>
    internal AttributeMap(AttributeBlockSyntax? block, Func<ReadOnlySpan<char>, AttributeDefinition?> define)
    {
        if (block is null || block.Attributes.Count == 0)
            return;
        var entries = ImmutableArray.CreateBuilder<Entry>(block.Attributes.Count);
        foreach (var attribute in block.Attributes)
            entries.Add(EntryOf(attribute, define(attribute.Key.Characters)));
        Entries = entries.MoveToImmutable();
    }

    /// <summary>The keys that have a place here and at least one value that counts, each once.</summary>
    public IEnumerable<string> Keys => Given(_ => true).Select(entry => entry.Key);

    /// <summary>Every attribute as it is written, in order.</summary>
    internal ImmutableArray<Entry> Entries { get; } = [];

    /// <summary>True when the key is given, be it with a value that counts or not.</summary>
    public bool Has(string key) => IndexOf(key) >= 0;

    /// <summary>What the key's first value that counts says; null when there is none.</summary>
    public string? this[string key] => Values(key) is [var first, ..] ? first.Value : null;

    /// <summary>The values that count, of the first attribute with the key, and of those after it where the key may repeat.</summary>
    public ImmutableArray<ValueSyntax> Values(string key)
    {
        var first = IndexOf(key);
        if (first < 0)
            return [];
        var repeats = Entries[first].Definition is { Repeats: true } && IndexOf(key, first + 1) >= 0;
        return repeats ? AllValues(key) : Entries[first].Values;
    }

    /// <summary>What the values that count say.</summary>
    public ImmutableArray<string> Texts(string key) => [.. Values(key).Select(value => value.Value)];

    /// <summary>The first attribute with the key, whatever its value; null when it is not given.</summary>
    public AttributeSyntax? Find(string key) => IndexOf(key) is var index and >= 0 ? Entries[index].Syntax : null;

    /// <summary>The attributes asked for that have a value that counts: one for each key, with all values that count.</summary>
    internal IEnumerable<Entry> Given(Func<Entry, bool> isWanted) => Entries.IsEmpty
        ? []
        : Entries.Where(isWanted)
            .DistinctBy(entry => entry.Key)
            .Select(entry => entry.Definition is { Repeats: true } ? entry with { Values = AllValues(entry.Key) } : entry)
            .Where(entry => !entry.Values.IsEmpty);

    /// <summary>True for a key that the language leaves to everybody: <c>x-desk</c>.</summary>
    internal static bool IsOwn(string key) => key.StartsWith(OwnKeyPrefix, StringComparison.Ordinal);

    private static Entry EntryOf(AttributeSyntax attribute, AttributeDefinition? definition)
    {
        var key = definition?.Key ?? attribute.Key.Text;
        if (definition is null && !IsOwn(key))
            return new Entry(attribute, key, definition, Values: [], Refused: []);
        var values = ImmutableArray.CreateBuilder<ValueSyntax>(1);
        List<ValueSyntax>? refused = null;
        foreach (var value in attribute.Values)
        {
            if (definition is null || definition.Takes(value))
                values.Add(value);
            else
                (refused ??= []).Add(value);
        }

        return new Entry(attribute, key, definition, values.DrainToImmutable(), refused is null ? [] : [.. refused]);
    }

    private ImmutableArray<ValueSyntax> AllValues(string key) => [.. Entries.Where(entry => entry.Key == key).SelectMany(entry => entry.Values)];

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
    /// <param name="Syntax">Where it stands.</param>
    /// <param name="Key">Its key.</param>
    /// <param name="Definition">What the key takes; null where it has no place, or is somebody's own and takes anything.</param>
    /// <param name="Values">Its values that count.</param>
    /// <param name="Refused">Those that have not the form that the key takes.</param>
    internal readonly record struct Entry(
        AttributeSyntax Syntax,
        string Key,
        AttributeDefinition? Definition,
        ImmutableArray<ValueSyntax> Values,
        ImmutableArray<ValueSyntax> Refused);
}
