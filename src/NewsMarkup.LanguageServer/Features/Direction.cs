namespace NewsMarkup.LanguageServer.Features;

/// <summary>Where to look from a place in a text.</summary>
internal enum Direction
{
    /// <summary>Towards the end.</summary>
    Forward,

    /// <summary>Towards the begin.</summary>
    Backward,
}
