using NewsMarkup.Compile.Copy;
using NewsMarkup.Compile.WordFormat;

namespace NewsMarkup.Compile;

/// <summary>
/// Turns a Word document into an article. Of the format it needs a few dozen elements of three files in a zip archive, which is read with what .NET
/// brings along: the libraries for the whole of it would double the program.
/// </summary>
internal static class DocxImporter
{
    /// <summary>The article of a document: tracked changes are accepted, how the words look is not read.</summary>
    /// <exception cref="ImportException">The file is no Word document, or cannot be read; the message says what it is and what to do.</exception>
    public static Imported Import(ImportInput input)
    {
        using var package = WordPackage.Open(input.Bytes);
        var writer = new CopyWriter();
        var header = new CopyHeader();
        using (var document = package.MainPart())
            new WordBody(document, WordStyles.Read(package), package.Relationships(), writer, header).Read();
        return writer.ToArticle(header);
    }
}
