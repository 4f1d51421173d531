using NewsMarkup.Text;

namespace NewsMarkup.Diagnostics;

/// <summary>A range in a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Span">The range, in UTF-16 offsets of the file's text.</param>
public readonly record struct Location(SourceFile File, TextSpan Span)
{
    /// <summary>Line and character of the range's begin.</summary>
    public LinePosition Start => File.Text.Lines.PositionOf(Span.Start);

    /// <summary>Line and character just after the range.</summary>
    public LinePosition End => File.Text.Lines.PositionOf(Span.End);
}
