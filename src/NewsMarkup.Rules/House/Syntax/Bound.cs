namespace NewsMarkup.Rules.House;

/// <summary>The end of a range that a count must stay in.</summary>
internal enum Bound
{
    /// <summary>That many or more.</summary>
    AtLeast,

    /// <summary>That many or fewer.</summary>
    AtMost,
}
