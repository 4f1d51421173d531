using NewsMarkup.Compile.BratFormat;

namespace NewsMarkup.Compile;

/// <summary>Turns an article that was annotated in brat into a <c>.news</c> article: what <see cref="Brat"/> wrote, or a corpus of attributions.</summary>
internal static class BratImporter
{
    /// <summary>Reads either file and the one beside it.</summary>
    /// <exception cref="ImportException">One of them is missing or cannot be read.</exception>
    public static Imported Import(ImportInput input)
    {
        var isText = input.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);
        var text = isText ? input : Beside(input, ".txt");
        var annotations = isText ? Beside(input, ".ann") : input;
        var mapping = BratMapping.Read(input.Mapping, input.Vocabulary);
        var copy = text.ReadText();
        try
        {
            var document = BratDocument.Read(copy, annotations.ReadText().ToString());
            return BratImport.Article(document, copy, mapping) with { NotesPath = annotations.Path };
        }
        catch (ImportException problem) when (problem.Path is null)
        {
            throw new ImportException(problem.Message) { Path = annotations.Path };
        }
    }

    private static ImportInput Beside(ImportInput input, string extension)
    {
        var path = System.IO.Path.ChangeExtension(input.Path, extension);
        return input.Open(path) is { } bytes
            ? new ImportInput(path, bytes)
            : throw new ImportException($"`{path}` is missing; brat keeps text and annotations in two files of one name.");
    }
}
