namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>How much some words of an article look like the name of a declaration, the least first.</summary>
internal enum Likeness
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>They share a word: the Reyes family.</summary>
    Word,

    /// <summary>They are it but for a letter or two: Elena Rayes.</summary>
    Misspelling,

    /// <summary>All of them are words of the name: Elena.</summary>
    Part,

    /// <summary>They are its initials: DSI.</summary>
    Initials,

    /// <summary>They are the family name: Ms Reyes.</summary>
    Surname,

    /// <summary>They are the name, or another name that is declared.</summary>
    Name,
}
