using System.Collections.Immutable;

namespace NewsMarkup.Compile;

/// <summary>What an article can be made from.</summary>
public static class ImportFormats
{
    /// <summary>All of them, plain text first.</summary>
    public static readonly ImmutableArray<ImportFormat> All =
    [
        new("text", "plain text", TextImporter.Import),
        new("json", "the compiled article", NativeImporter.Import),
        new("webanno", "W3C Web Annotations", WebAnnotationImporter.Import),
    ];

    /// <summary>The format of a name; null for none.</summary>
    public static ImportFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}
