namespace NewsMarkup.Cli.Reports;

/// <summary>Words of one of two texts, or of both.</summary>
/// <param name="Kind">Of which.</param>
/// <param name="Text">The words, with the blanks after them.</param>
internal readonly record struct DiffPiece(DiffPieceKind Kind, string Text);
