using System.Globalization;
using NewsMarkup.Diagnostics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.Projects;

/// <summary>What came of reading a file: its text, or why there is none.</summary>
public abstract record FileContent
{
    private FileContent()
    {
    }

    /// <summary>Why there is no text, to follow a colon; null when there is one.</summary>
    public abstract string? Problem { get; }

    /// <summary>Decodes the bytes of a file.</summary>
    public static FileContent Of(byte[] bytes) => SourceDecoder.TryDecode(bytes, out var text, out var invalidAt)
        ? new Decoded(text)
        : new NotUtf8(invalidAt, bytes[invalidAt]);

    /// <summary>The file was read.</summary>
    /// <param name="Text">Its text.</param>
    public sealed record Decoded(SourceText Text) : FileContent
    {
        /// <inheritdoc/>
        public override string? Problem => null;
    }

    /// <summary>The bytes of the file are not UTF-8.</summary>
    /// <param name="At">The offset in bytes of the first that is wrong.</param>
    /// <param name="Value">That byte.</param>
    public sealed record NotUtf8(int At, byte Value) : FileContent
    {
        /// <inheritdoc/>
        public override string? Problem => string.Create(CultureInfo.InvariantCulture, $"it is not UTF-8 at byte {At}");

        /// <summary>The finding about it.</summary>
        /// <param name="file">The file, which has no text.</param>
        public Diagnostic In(SourceFile file) => new(
            SyntaxRules.BadEncoding, new Location(file, default),
            At.ToString(CultureInfo.InvariantCulture), Value.ToString("X2", CultureInfo.InvariantCulture))
        {
            Help = "Save it as UTF-8.",
        };
    }

    /// <summary>The file cannot be read.</summary>
    /// <param name="Reason">Why, to follow a colon.</param>
    public sealed record Unreadable(string Reason) : FileContent
    {
        /// <inheritdoc/>
        public override string? Problem => Reason;
    }
}
