using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsMarkup.Syntax;

namespace NewsMarkup.Semantics;

/// <summary>The kinds and attributes that an article may use: those of the language and those that a project adds.</summary>
public sealed class Vocabulary
{
    private readonly FrozenDictionary<string, SpanKind> _spanKinds;
    private readonly FrozenDictionary<string, DeclarationKind> _declarationKinds;

    /// <summary>The language's own kinds with a project's; a project's kind of the same name takes the place of the language's.</summary>
    /// <param name="spanKinds">The project's kinds of span.</param>
    /// <param name="declarationKinds">The project's kinds of entity.</param>
    /// <param name="attributes">Attributes that the project allows on every span and declaration.</param>
    public Vocabulary(
        IEnumerable<SpanKind> spanKinds, IEnumerable<DeclarationKind> declarationKinds, IEnumerable<AttributeDefinition> attributes)
    {
        _spanKinds = ByName(SpanKinds.All.Concat(spanKinds), kind => kind.Name);
        _declarationKinds = ByName(DeclarationKinds.All.Concat(declarationKinds), kind => kind.Name);
        Attributes = [.. attributes];
        RefersToEntities = _spanKinds.Values.SelectMany(kind => kind.Attributes).Concat(Attributes).Any(attribute => attribute.Type == AttributeType.Entity);
        ReferringKeys = _spanKinds.Values.SelectMany(kind => kind.Attributes)
            .Concat(_declarationKinds.Values.SelectMany(kind => kind.Attributes))
            .Concat(Attributes)
            .Where(attribute => attribute.TakesReferences)
            .Select(attribute => attribute.Key)
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The language without additions.</summary>
    public static Vocabulary Default { get; } = new([], [], []);

    /// <summary>The attributes that the project allows everywhere.</summary>
    public ImmutableArray<AttributeDefinition> Attributes { get; }

    /// <summary>True when an attribute of spans refers to one entity; the language itself has none.</summary>
    internal bool RefersToEntities { get; }

    /// <summary>The attributes in which <c>@id</c> and <c>#id</c> are references on some kind, for tags that are half typed and have no kind yet.</summary>
    internal FrozenSet<string> ReferringKeys { get; }

    /// <summary>The names of all kinds of span.</summary>
    public IEnumerable<string> SpanKindNames => _spanKinds.Keys;

    /// <summary>The names of all kinds of declaration.</summary>
    public IEnumerable<string> DeclarationKindNames => _declarationKinds.Keys;

    /// <summary>The kind of span with a name; null when there is none.</summary>
    public SpanKind? SpanKind(ReadOnlySpan<char> name) =>
        _spanKinds.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var kind) ? kind : null;

    /// <summary>The kind of declaration with a name; null when there is none.</summary>
    public DeclarationKind? DeclarationKind(string name) => _declarationKinds.GetValueOrDefault(name);

    /// <summary>True for what can name a kind or an attribute: letters of any script with their marks, digits, <c>- _ .</c>, a letter or digit first.</summary>
    public static bool IsName(string word) => word.Length > 0 && Lexis.WordLength(word) == word.Length;

    /// <summary>What a key takes on a kind of span, where a null kind is one that does not exist; null where it has no place.</summary>
    internal AttributeDefinition? Attribute(SpanKind? kind, ReadOnlySpan<char> key) =>
        (kind is null ? AttributeDefinitions.Find(AttributeDefinitions.OfEverySpan, key) : kind.Attribute(key)) ?? Own(key);

    /// <summary>What a key takes on a kind of declaration, where a null kind is one that does not exist; null where it has no place.</summary>
    internal AttributeDefinition? Attribute(DeclarationKind? kind, ReadOnlySpan<char> key) => kind?.Attribute(key) ?? Own(key);

    private AttributeDefinition? Own(ReadOnlySpan<char> key) => AttributeDefinitions.Find(Attributes, key);

    private static FrozenDictionary<string, T> ByName<T>(IEnumerable<T> kinds, Func<T, string> name)
    {
        var byName = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var kind in kinds)
            byName[name(kind)] = kind;
        return byName.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
