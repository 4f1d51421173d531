namespace NewsMarkup.Cli.Reports;

/// <summary>Which of two texts words stand in.</summary>
internal enum DiffPieceKind
{
    /// <summary>In both.</summary>
    Same,

    /// <summary>In the first alone.</summary>
    Dropped,

    /// <summary>In the second alone.</summary>
    Added,
}
