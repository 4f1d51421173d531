namespace NewsMarkup.Compare;

/// <summary>What became of something between two versions.</summary>
public enum ChangeKind
{
    /// <summary>It is in both, and not the same.</summary>
    Altered,

    /// <summary>It is in the first alone.</summary>
    Dropped,

    /// <summary>It is in the second alone.</summary>
    Added,
}
