namespace NewsMarkup.Rules.House;

/// <summary>How much of a kind a rule looks at.</summary>
internal enum Quantifier
{
    /// <summary>Each span by itself.</summary>
    Each,

    /// <summary>The first span of the article, or of each group.</summary>
    First,

    /// <summary>Spans that have something in common, together.</summary>
    Group,
}
