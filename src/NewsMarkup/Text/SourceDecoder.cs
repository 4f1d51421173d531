using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;

namespace NewsMarkup.Text;

/// <summary>Bytes to text and back: UTF-8 with or without a byte order mark, and nothing else.</summary>
public static class SourceDecoder
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads UTF-8. Bytes that are not UTF-8 are refused, never replaced.</summary>
    /// <param name="bytes">A whole file.</param>
    /// <param name="text">The text; null when the bytes are not UTF-8.</param>
    /// <param name="invalidAt">The offset of the first byte that begins no UTF-8 sequence; -1 when there is none.</param>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out SourceText? text, out int invalidAt)
    {
        invalidAt = FirstInvalidByte(bytes);
        if (invalidAt >= 0)
        {
            text = null;
            return false;
        }

        var marked = bytes.StartsWith(ByteOrderMark);
        text = new SourceText(Encoding.UTF8.GetString(marked ? bytes[ByteOrderMark.Length..] : bytes), marked);
        return true;
    }

    /// <summary>The bytes of a text; with its byte order mark where it had one.</summary>
    /// <exception cref="EncoderFallbackException">The text holds half a surrogate pair, which UTF-8 cannot write.</exception>
    public static byte[] Encode(string text, bool byteOrderMark)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        return byteOrderMark ? [.. ByteOrderMark, .. utf8.GetBytes(text)] : utf8.GetBytes(text);
    }

    private static int FirstInvalidByte(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
            return -1;
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
            at += consumed;
        return at;
    }
}
