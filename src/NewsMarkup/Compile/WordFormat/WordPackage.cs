using System.Globalization;
using System.IO.Compression;

namespace NewsMarkup.Compile.WordFormat;

/// <summary>The zip archive that a Word document is: files of XML that refer to each other.</summary>
internal sealed class WordPackage : IDisposable
{
    /// <summary>How large a file of it may be when it is unpacked.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    private const string Usual = "word/document.xml";

    private readonly ZipArchive _archive;
    private readonly string _mainPath;

    private WordPackage(ZipArchive archive)
    {
        _archive = archive;
        _mainPath = RelationshipsOf("").Where(one => one.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Select(one => one.Path).FirstOrDefault(Usual);
        if (_archive.GetEntry(_mainPath) is null)
            throw new ImportException(_archive.GetEntry("mimetype") is null ? $"this is no Word document: `{_mainPath}` is missing from it." : ForeignFile.OpenDocument);
    }

    /// <exception cref="ImportException">The file is something else, or damaged.</exception>
    public static WordPackage Open(byte[] bytes)
    {
        if (ForeignFile.Refusal(bytes) is { } refusal)
            throw new ImportException(refusal);
        try
        {
            return new WordPackage(new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read));
        }
        catch (InvalidDataException)
        {
            throw new ImportException("this document is damaged: its zip archive cannot be read. Save it again in a word processor.");
        }
    }

    /// <summary>The file that holds the text.</summary>
    public WordXml MainPart() => Part(_mainPath)!;

    /// <summary>The styles; null where there are none.</summary>
    public WordXml? Styles() => RelationshipsOf(_mainPath).Where(one => one.Type.EndsWith("/styles", StringComparison.Ordinal)).Select(one => Part(one.Path)).FirstOrDefault();

    /// <summary>The addresses of links, by the ids that the text knows them by.</summary>
    public IReadOnlyDictionary<string, string> Relationships() => RelationshipsOf(_mainPath)
        .Where(one => one.Type.EndsWith("/hyperlink", StringComparison.Ordinal)).DistinctBy(one => one.Id).ToDictionary(one => one.Id, one => one.Target);

    public void Dispose() => _archive.Dispose();

    private IEnumerable<(string Id, string Type, string Target, string Path)> RelationshipsOf(string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        using var xml = Part($"{folder}_rels/{part[folder.Length..]}.rels");
        while (xml?.Next() == true)
        {
            if (xml.IsStart && xml.Name == "Relationship")
                yield return (xml.Attribute("Id") ?? "", xml.Attribute("Type") ?? "", xml.Attribute("Target") ?? "", PathOf(folder, xml.Attribute("Target") ?? ""));
        }
    }

    private static string PathOf(string folder, string target) => target.StartsWith('/') ? target[1..] : folder + target;

    private WordXml? Part(string path) => _archive.GetEntry(path) is { } entry ? new WordXml(path, Unpacked(entry)) : null;

    /// <summary>What is counted is what comes out: an archive may say anything of its sizes.</summary>
    private static MemoryStream Unpacked(ZipArchiveEntry entry)
    {
        var unpacked = new MemoryStream();
        try
        {
            using var packed = entry.Open();
            var buffer = new byte[81920];
            while (packed.Read(buffer) is > 0 and var read)
            {
                if (unpacked.Length + read > MaxBytes)
                {
                    throw new ImportException(string.Create(
                        CultureInfo.InvariantCulture, $"`{entry.FullName}` in it unpacks to more than {MaxBytes / 1024 / 1024} MB, which no article does."));
                }

                unpacked.Write(buffer, 0, read);
            }
        }
        catch (InvalidDataException)
        {
            throw new ImportException($"this document is damaged: `{entry.FullName}` in it cannot be unpacked. Save it again in a word processor.");
        }

        unpacked.Position = 0;
        return unpacked;
    }
}
