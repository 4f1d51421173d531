namespace NewsMarkup.LanguageServer.Features.Highlights;

/// <summary>Why a place is highlighted.</summary>
internal enum HighlightKind
{
    /// <summary>Words that belong together: the parts of a claim, its cue, who speaks.</summary>
    Text,

    /// <summary>A use of a name.</summary>
    Read,

    /// <summary>The place where a name is given.</summary>
    Write,
}
