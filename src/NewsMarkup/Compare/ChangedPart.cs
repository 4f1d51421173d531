namespace NewsMarkup.Compare;

/// <summary>What of an article has changed.</summary>
public enum ChangedPart
{
    /// <summary>Words that are somebody's own.</summary>
    Quote,

    /// <summary>What somebody says, in the article's words.</summary>
    Claim,

    /// <summary>What the article says in its own voice, and tags as that.</summary>
    Fact,

    /// <summary>A number or a date, be it tagged or written in digits.</summary>
    Figure,

    /// <summary>Who says something and how; what else a tag says of it.</summary>
    Attribution,

    /// <summary>What is known of a source.</summary>
    Source,

    /// <summary>A line of the header.</summary>
    Header,

    /// <summary>Words of a paragraph that no claim, quote or fact holds.</summary>
    Prose,
}
