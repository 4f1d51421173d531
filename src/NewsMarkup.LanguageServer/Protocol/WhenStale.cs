namespace NewsMarkup.LanguageServer.Protocol;

/// <summary>What a client is told whose request is about a text that was edited meanwhile.</summary>
internal enum WhenStale
{
    /// <summary>That the request is given up: it would be of no use.</summary>
    Cancelled,

    /// <summary>To ask again: methods of which the protocol says that clients do so.</summary>
    AskAgain,

    /// <summary>Nothing: the answer is about the text as it was when the request came.</summary>
    Answered,
}
