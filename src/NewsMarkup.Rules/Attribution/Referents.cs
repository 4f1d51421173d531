using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>What a pronoun may stand for.</summary>
internal static class Referents
{
    public static bool IsPerson(Symbol symbol) => symbol is Entity { Declaration.Kind: "person" }
        or Source { Entity: null, Type: SourceType.Named or SourceType.Anonymous or SourceType.Witness };

    /// <summary>True for what «it» may say: an organisation, a place, a document.</summary>
    public static bool IsThingThatSpeaks(Symbol symbol) => !IsPerson(symbol) && symbol is not Entity { Declaration.Kind: "event" or "product" };

    /// <summary>True for what «they» may say, other than several people.</summary>
    public static bool IsMany(Symbol symbol) => symbol is Entity { Declaration.Kind: "org" or "group" or "place" }
        or Source { Entity: null, Type: SourceType.Collective or SourceType.Institution or SourceType.Media };

    /// <summary>True when a name or the role of a symbol holds one of the titles.</summary>
    public static bool HasTitle(Symbol symbol, PhraseSet titles)
    {
        var declaration = (symbol as Entity)?.Declaration ?? (symbol as Source)?.Declaration;
        return declaration is not null
            && declaration.Aka.Append(declaration.Name).Append(declaration.Attributes["role"] ?? "").Any(name => titles.In(name).Any());
    }
}
