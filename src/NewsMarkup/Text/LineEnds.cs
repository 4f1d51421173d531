namespace NewsMarkup.Text;

/// <summary>The line ends of the language: LF, CRLF and CR.</summary>
internal static class LineEnds
{
    /// <summary>The offset of the first line end at or after <paramref name="offset"/>, or the text's length.</summary>
    public static int EndOfLine(ReadOnlySpan<char> text, int offset)
    {
        var length = text[offset..].IndexOfAny('\r', '\n');
        return length < 0 ? text.Length : offset + length;
    }

    /// <summary>The length of the line end at <paramref name="offset"/>: 2 for CRLF, 1 for LF or CR, 0 where there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int offset)
    {
        if (offset >= text.Length)
            return 0;
        return text[offset] switch
        {
            '\r' => offset + 1 < text.Length && text[offset + 1] == '\n' ? 2 : 1,
            '\n' => 1,
            _ => 0,
        };
    }

    /// <summary>The length of the line end that ends at <paramref name="offset"/>: 2 for CRLF, 1 for LF or CR, 0 where there is none.</summary>
    public static int LengthBefore(ReadOnlySpan<char> text, int offset) => offset switch
    {
        > 1 when text[offset - 2] == '\r' && text[offset - 1] == '\n' => 2,
        > 0 when text[offset - 1] is '\r' or '\n' => 1,
        _ => 0,
    };

    /// <summary>The offset at which the line after the one at <paramref name="offset"/> begins, or the text's length.</summary>
    public static int NextLine(ReadOnlySpan<char> text, int offset)
    {
        var end = EndOfLine(text, offset);
        return end + LengthAt(text, end);
    }

    /// <summary>The end of the spaces and tabs that begin at <paramref name="offset"/>.</summary>
    public static int SkipBlanks(ReadOnlySpan<char> text, int offset)
    {
        while (offset < text.Length && text[offset] is ' ' or '\t')
            offset++;
        return offset;
    }

    /// <summary>True when the line at <paramref name="offset"/> holds nothing but spaces and tabs.</summary>
    public static bool IsBlankLine(ReadOnlySpan<char> text, int offset)
    {
        var end = SkipBlanks(text, offset);
        return end == text.Length || text[end] is '\r' or '\n';
    }
}
