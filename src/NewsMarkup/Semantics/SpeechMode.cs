namespace NewsMarkup.Semantics;

/// <summary>How words are reported.</summary>
public enum SpeechMode
{
    /// <summary>In the speaker's own words.</summary>
    Direct,

    /// <summary>In the article's words.</summary>
    Indirect,

    /// <summary>In the article's words, with some of the speaker's.</summary>
    Mixed,

    /// <summary>In the article's words as if the speaker thought them, with no cue; never derived.</summary>
    FreeIndirect,
}
