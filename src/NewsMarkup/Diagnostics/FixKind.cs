namespace NewsMarkup.Diagnostics;

/// <summary>Whether a finding can be mended by a tool.</summary>
public enum FixKind
{
    /// <summary>No fix is offered.</summary>
    None,

    /// <summary>The fix changes no published word and no meaning.</summary>
    Safe,

    /// <summary>The fix is likely right; a person should look at it.</summary>
    Suggested,

    /// <summary>The fix leaves a place that a person must fill in.</summary>
    NeedsHuman,
}
