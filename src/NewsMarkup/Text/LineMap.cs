namespace NewsMarkup.Text;

/// <summary>Where the lines of a text begin. LF, CRLF and CR end a line; U+2028 and U+2029 do not.</summary>
public sealed class LineMap
{
    private readonly string _text;
    private readonly int[] _starts;

    /// <summary>Finds the lines of <paramref name="text"/> in one pass.</summary>
    public LineMap(string text)
    {
        _text = text;
        var starts = new List<int> { 0 };
        for (var at = LineEnds.EndOfLine(text, 0); at < text.Length; at = LineEnds.EndOfLine(text, at))
        {
            at += LineEnds.LengthAt(text, at);
            starts.Add(at);
        }

        _starts = [.. starts];
    }

    /// <summary>Number of lines: one more than there are line ends, so an empty text has one.</summary>
    public int Count => _starts.Length;

    /// <summary>The line and character of an offset from 0 to the text's length. O(log lines).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is outside the text.</exception>
    public LinePosition PositionOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, _text.Length);
        var line = Array.BinarySearch(_starts, offset);
        if (line < 0)
            line = ~line - 1;
        return new LinePosition(line, offset - _starts[line]);
    }

    /// <summary>The offset of a place; one past the end of its line or of the text is taken back to that end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The line or the character is negative.</exception>
    public int OffsetOf(LinePosition position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position.Line, nameof(position));
        ArgumentOutOfRangeException.ThrowIfNegative(position.Character, nameof(position));
        if (position.Line >= Count)
            return _text.Length;
        var line = SpanOf(position.Line);
        return line.Start + Math.Min(position.Character, line.Length);
    }

    /// <summary>The range of a line without its line end.</summary>
    public TextSpan SpanOf(int line) => TextSpan.FromBounds(_starts[line], LineEnds.EndOfLine(_text, _starts[line]));
}
