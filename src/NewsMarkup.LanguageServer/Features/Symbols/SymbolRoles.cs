namespace NewsMarkup.LanguageServer.Features.Symbols;

/// <summary>What declarations are in an outline.</summary>
internal static class SymbolRoles
{
    /// <summary>The role of what a header declares.</summary>
    /// <param name="declarationKind">The kind: person, org, source …</param>
    public static SymbolRole Of(string declarationKind) => declarationKind switch
    {
        "person" => SymbolRole.Person,
        "org" or "group" => SymbolRole.Organisation,
        "place" => SymbolRole.Place,
        "source" => SymbolRole.Source,
        "review" => SymbolRole.Review,
        _ => SymbolRole.Entity,
    };
}
