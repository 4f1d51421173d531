namespace NewsMarkup.Text;

/// <summary>The text of a file, unchanged, with what is needed to write the same bytes again.</summary>
public sealed class SourceText
{
    private readonly string _text;
    private LineMap? _lines;

    /// <summary>Wraps a text that is already in memory.</summary>
    /// <param name="text">The characters, without a byte order mark.</param>
    /// <param name="hasByteOrderMark">True when the file began with a byte order mark, to be written back.</param>
    public SourceText(string text, bool hasByteOrderMark = false)
    {
        _text = text;
        HasByteOrderMark = hasByteOrderMark;
    }

    /// <summary>True when the file began with U+FEFF as an encoding mark; it is no part of the text and of no offset.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => _text.Length;

    /// <summary>The lines, found at the first call.</summary>
    public LineMap Lines => _lines ??= new LineMap(_text);

    /// <summary>The code unit at an offset.</summary>
    public char this[int offset] => _text[offset];

    /// <summary>The characters of a range.</summary>
    public string Slice(TextSpan span) => _text.Substring(span.Start, span.Length);

    /// <summary>The text after an edit.</summary>
    public SourceText With(TextChange change) =>
        new(string.Concat(_text.AsSpan(0, change.Span.Start), change.NewText, _text.AsSpan(change.Span.End)), HasByteOrderMark);

    /// <summary>The whole text.</summary>
    public override string ToString() => _text;
}
