namespace NewsMarkup.Rules;

/// <summary>What became of a fix in a pass.</summary>
public enum FixOutcome
{
    /// <summary>Its edits were made.</summary>
    Applied,

    /// <summary>Another fix edits the same place; it waited for the next pass, in which it may no longer be needed.</summary>
    Waited,

    /// <summary>It changes nothing: the finding stays.</summary>
    ChangesNothing,

    /// <summary>There were too many passes; it was not tried any more.</summary>
    LeftOver,
}
