using System.Collections.Immutable;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Search;

/// <summary>
/// Whom a search asks for: <c>@reyes</c> by the id, <c>Elena Reyes</c> by the name, another name or a person's family name, and an address by <c>sameAs=</c>. Names
/// are the same whatever their capitals, accents and leading article.
/// </summary>
public sealed class PartyPattern
{
    private readonly string? _id;
    private readonly string _name;
    private readonly ImmutableHashSet<string> _addresses;

    private PartyPattern(string? id, string name, ImmutableHashSet<string> addresses)
    {
        _id = id;
        _name = name;
        _addresses = addresses;
    }

    /// <summary>True when it asks for a name: in several files the same person may have several ids and names, and one address.</summary>
    public bool IsName => _name.Length > 0;

    /// <summary>Reads what somebody typed.</summary>
    /// <returns>Whom it asks for; null for nothing that could be an id, a name or an address.</returns>
    public static PartyPattern? Parse(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (words.StartsWith('@'))
            return Vocabulary.IsName(words[1..]) ? new PartyPattern(words[1..], name: "", []) : null;
        if (words.Contains("://", StringComparison.Ordinal))
            return new PartyPattern(id: null, name: "", [words]);
        return KeyOf(words) is { Length: > 0 } name ? new PartyPattern(id: null, name, []) : null;
    }

    /// <summary>The same, and whoever has one of these addresses.</summary>
    /// <param name="addresses">Those of declarations that the name fits.</param>
    public PartyPattern Or(IEnumerable<string> addresses) => new(_id, _name, _addresses.Union(addresses));

    /// <summary>True where the name asked for is that of a declaration.</summary>
    public bool IsNameOf(Declaration declaration)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        return IsName && NamesOf(declaration).Any(name => KeyOf(name) == _name);
    }

    /// <summary>The name and other names; of a person also the family name.</summary>
    private static IEnumerable<string> NamesOf(Declaration declaration)
    {
        var names = declaration.Aka.Prepend(declaration.Name);
        return declaration.Kind == "person" ? names.Append(declaration.Attributes["family"] ?? declaration.Name[(declaration.Name.LastIndexOf(' ') + 1)..]) : names;
    }

    /// <summary>True for whom it asks for.</summary>
    public bool Fits(Symbol symbol) => symbol switch
    {
        Source source => Fits(source.Id, source.Declaration, source.Description),
        Entity entity => Fits(entity.Id, entity.Declaration, description: null),
        _ => false,
    };

    private bool Fits(string id, Declaration? declaration, string? description) =>
        id == _id
        || (declaration is not null && (IsNameOf(declaration) || declaration.SameAs.Any(_addresses.Contains)))
        || (declaration is null && IsName && description is not null && KeyOf(description) == _name);

    private static string KeyOf(string name) => FoldedWord.Joined(Articles.Without(name.AsSpan().Trim()).ToString());
}
