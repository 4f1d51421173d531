using System.Text;

namespace NewsMarkup.Text;

/// <summary>From UTF-16 offsets, in which everything here counts, to the units that other tools count in.</summary>
/// <remarks>Each answer is found in one pass from the text's begin; half a surrogate pair counts as U+FFFD would.</remarks>
public static class OffsetConversion
{
    /// <summary>The number of UTF-8 bytes before a UTF-16 offset.</summary>
    public static int ToUtf8(ReadOnlySpan<char> text, int offset) => Encoding.UTF8.GetByteCount(text[..offset]);

    /// <summary>The number of code points before a UTF-16 offset.</summary>
    public static int ToCodePoints(ReadOnlySpan<char> text, int offset)
    {
        var pairs = 0;
        for (var i = 1; i < offset; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                pairs++;
        }

        return offset - pairs;
    }

    /// <summary>The UTF-16 offset of the character that holds a UTF-8 byte; the text's length when there are fewer bytes.</summary>
    public static int FromUtf8(ReadOnlySpan<char> text, int bytes)
    {
        var offset = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (bytes < rune.Utf8SequenceLength)
                break;
            bytes -= rune.Utf8SequenceLength;
            offset += rune.Utf16SequenceLength;
        }

        return offset;
    }

    /// <summary>The UTF-16 offset of a code point; the text's length when there are fewer.</summary>
    public static int FromCodePoints(ReadOnlySpan<char> text, int codePoints)
    {
        var offset = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (codePoints-- <= 0)
                break;
            offset += rune.Utf16SequenceLength;
        }

        return offset;
    }
}
