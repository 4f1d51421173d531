using System.Globalization;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Compile;

/// <summary>The file that an article is made from.</summary>
/// <param name="Path">Its path as the user knows it.</param>
/// <param name="Bytes">What it holds.</param>
public sealed record ImportInput(string Path, byte[] Bytes)
{
    /// <summary>Reads another file that belongs to it, such as the text beside a file of annotations; null where there is none. Takes a path as <see cref="Path"/> is one.</summary>
    public Func<string, byte[]?> Open { get; init; } = _ => null;

    /// <summary>The kinds and attributes that the article may use.</summary>
    public Vocabulary Vocabulary { get; init; } = Vocabulary.Default;

    /// <summary>A file that says what the types of a corpus are here; null where the usual ones hold.</summary>
    public ImportInput? Mapping { get; init; }

    /// <summary>The file as text.</summary>
    /// <exception cref="ImportException">It is not UTF-8.</exception>
    public SourceText ReadText() => SourceDecoder.TryDecode(Bytes, out var text, out var invalidAt)
        ? text
        : throw new ImportException(SyntaxRules.BadEncoding.Format(
            [invalidAt.ToString(CultureInfo.InvariantCulture), Bytes[invalidAt].ToString("X2", CultureInfo.InvariantCulture)])) { Path = Path };
}
