namespace NewsMarkup.Cli.Checks;

/// <summary>What is done with each article, in this order.</summary>
internal enum Stage
{
    /// <summary>From disk.</summary>
    Read,

    /// <summary>Whether it was checked before.</summary>
    Recall,

    /// <summary>From bytes to a tree.</summary>
    Parse,

    /// <summary>From a tree to what it says, registers included.</summary>
    Bind,

    /// <summary>All rules, suppressions and the baseline.</summary>
    Rules,

    /// <summary>Findings to the output.</summary>
    Report,
}
