using System.Text;

namespace NewsMarkup.Compile.WordFormat;

/// <summary>Tells what a file is that is taken for a Word document and is none.</summary>
internal static class ForeignFile
{
    public const string OpenDocument = "this is an OpenDocument text: open it in a word processor, save it as .docx and import that.";

    private static readonly byte[] EncryptedStream = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>What to do with a file that is no zip archive; null for one that is.</summary>
    public static string? Refusal(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK"u8))
            return null;
        if (!bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return bytes.StartsWith("{\\rtf"u8)
                ? "this is rich text (RTF): open it in a word processor, save it as .docx and import that."
                : "this is no Word document: it is no zip archive, as .docx files are. `--from` says what it is.";
        }

        return bytes.IndexOf(EncryptedStream) >= 0
            ? "this document is locked with a password: open it in a word processor, save it without one and import that."
            : "this is a document of the older format .doc: open it in a word processor, save it as .docx and import that.";
    }
}
