namespace NewsMarkup.Semantics;

/// <summary>What a kind of span does in an article.</summary>
public enum SpanRole
{
    /// <summary>A proposition that somebody puts forward, in the article's words.</summary>
    Claim,

    /// <summary>A proposition in the speaker's own words.</summary>
    Quote,

    /// <summary>The words that attribute.</summary>
    Cue,

    /// <summary>Makes its whole paragraph a heading, a caption and so on.</summary>
    Block,

    /// <summary>A note to colleagues that is taken out of the text.</summary>
    Note,

    /// <summary>Marks words and has no further meaning for attribution.</summary>
    Mark,
}
