namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>What sort of thing is offered; an editor shows a picture for it.</summary>
internal enum CompletionKind
{
    /// <summary>A kind of span or of declaration.</summary>
    Kind,

    /// <summary>An attribute or a header key.</summary>
    Key,

    /// <summary>One of a few words that a key takes.</summary>
    Word,

    /// <summary>Words that somebody wrote elsewhere in the article.</summary>
    Text,

    /// <summary>A day.</summary>
    Date,

    /// <summary>An entity or a source.</summary>
    Entity,

    /// <summary>An entity or a source that is declared by the choice.</summary>
    NewEntity,

    /// <summary>A claim or a quote, by its name.</summary>
    Claim,

    /// <summary>A rule.</summary>
    Rule,

    /// <summary>A register.</summary>
    File,

    /// <summary>A folder with registers.</summary>
    Folder,

    /// <summary>A pattern to be filled in.</summary>
    Snippet,
}
