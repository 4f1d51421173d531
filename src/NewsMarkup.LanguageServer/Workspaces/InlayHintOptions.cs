namespace NewsMarkup.LanguageServer.Workspaces;

/// <summary>Which hints are shown between the words of a file.</summary>
internal sealed record InlayHintOptions
{
    /// <summary>None of them.</summary>
    public static readonly InlayHintOptions None = new() { LikelySpeakers = false };

    /// <summary>Who likely says a claim or quote for which nobody is named.</summary>
    public bool LikelySpeakers { get; init; } = true;

    /// <summary>Who says the words of a claim or quote that goes on from another; off, since the speaker seldom stands far away.</summary>
    public bool Continuations { get; init; }

    /// <summary>The name after each <c>by=@id</c>; off, since ids mostly tell.</summary>
    public bool SpeakerNames { get; init; }
}
