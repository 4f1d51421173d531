namespace NewsMarkup.LanguageServer.Features.Symbols;

/// <summary>What a symbol of an outline is.</summary>
internal enum SymbolRole
{
    /// <summary>The article: its headline.</summary>
    Article,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation or a group.</summary>
    Organisation,

    /// <summary>A place.</summary>
    Place,

    /// <summary>Another entity: an event, a work, a product, a project's own kind.</summary>
    Entity,

    /// <summary>A source that is no entity.</summary>
    Source,

    /// <summary>The verdict of a fact-check.</summary>
    Review,

    /// <summary>A heading, with what stands below it.</summary>
    Heading,

    /// <summary>A claim.</summary>
    Claim,

    /// <summary>A quote.</summary>
    Quote,
}
