namespace NewsMarkup.LanguageServer.Features;

/// <summary>Which hints are shown between the words of a file.</summary>
internal sealed record InlayHintOptions
{
    /// <summary>Who likely says a claim or quote for which nobody is named.</summary>
    public bool LikelySpeakers { get; init; } = true;

    /// <summary>Who says the words of a claim or quote that goes on from another; off, since the speaker seldom stands far away.</summary>
    public bool Continuations { get; init; }

    /// <summary>The name after each <c>by=@id</c>; off, since ids mostly tell.</summary>
    public bool SpeakerNames { get; init; }
}
