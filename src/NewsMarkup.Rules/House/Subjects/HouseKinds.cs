namespace NewsMarkup.Rules.House;

/// <summary>What rules can look at beside the kinds of span that tags give.</summary>
internal static class HouseKinds
{
    /// <summary>A span without a kind: a mention of an entity or a source.</summary>
    public const string Mention = "mention";

    /// <summary>A plain paragraph.</summary>
    public const string Paragraph = Semantics.Block.ParagraphKind;

    /// <summary>Any paragraph: plain, a heading, a caption, an item …</summary>
    public const string Block = "block";

    /// <summary>The headline: the header's, and a heading above the first paragraph.</summary>
    public const string Headline = "headline";

    /// <summary>Everything that is not the headline.</summary>
    public const string Body = "body";

    /// <summary>True for what has words but no tag, and so no attributes.</summary>
    public static bool IsUntagged(string kind) => kind is Paragraph or Block or Headline;
}
