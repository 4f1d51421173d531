namespace NewsMarkup.LanguageServer.Features.Folding;

/// <summary>What is folded.</summary>
internal enum FoldKind
{
    /// <summary>A header, a tag, a paragraph, what stands below a heading.</summary>
    Region,

    /// <summary>The registers that are used.</summary>
    Imports,

    /// <summary>Comment lines.</summary>
    Comment,
}
