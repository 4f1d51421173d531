using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NewsMarkup.Cli.Tests.Packages;

/// <summary>What the debug file in a symbol package holds.</summary>
/// <param name="Id">The build that it is from, as its assembly says too.</param>
/// <param name="Sources">The paths of the sources.</param>
/// <param name="WithoutText">Those of them whose text it does not hold.</param>
internal sealed record Symbols(BlobContentId Id, IReadOnlyList<string> Sources, IReadOnlyList<string> WithoutText)
{
    /// <summary>The kind of what a debug file says of a source when that is the source's text.</summary>
    private static readonly Guid EmbeddedSource = new("0e8a571b-6926-466e-b4ad-8ab04611f5fe");

    /// <summary>The build that an assembly is from.</summary>
    public static BlobContentId IdOf(ZipArchiveEntry assembly)
    {
        using var reader = new PEReader(Unpack(assembly));
        var entry = reader.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);
        return new BlobContentId(reader.ReadCodeViewDebugDirectoryData(entry).Guid, entry.Stamp);
    }

    /// <summary>Reads a debug file.</summary>
    public static Symbols Of(ZipArchiveEntry debugFile)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(Unpack(debugFile));
        var reader = provider.GetMetadataReader();
        return new Symbols(
            new BlobContentId(reader.DebugMetadataHeader!.Id),
            [.. reader.Documents.Select(PathOf)],
            [.. reader.Documents.Where(document => !HoldsText(document)).Select(PathOf)]);

        string PathOf(DocumentHandle document) => reader.GetString(reader.GetDocument(document).Name);

        bool HoldsText(DocumentHandle document) => reader.GetCustomDebugInformation(document)
            .Any(about => reader.GetGuid(reader.GetCustomDebugInformation(about).Kind) == EmbeddedSource);
    }

    private static MemoryStream Unpack(ZipArchiveEntry file)
    {
        using var packed = file.Open();
        var bytes = new MemoryStream();
        packed.CopyTo(bytes);
        bytes.Position = 0;
        return bytes;
    }
}
