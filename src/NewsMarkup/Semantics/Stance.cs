namespace NewsMarkup.Semantics;

/// <summary>How a source stands to a claim.</summary>
public enum Stance
{
    /// <summary>Says that it is so.</summary>
    Asserts,

    /// <summary>Says that it is not so.</summary>
    Denies,

    /// <summary>Says that it may not be so.</summary>
    Doubts,
}
