using System.Collections.Immutable;

namespace NewsMarkup.Compile;

/// <summary>What an article can be made from.</summary>
public static class ImportFormats
{
    /// <summary>All of them, plain text first.</summary>
    public static readonly ImmutableArray<ImportFormat> All =
    [
        new("text", "plain text", TextImporter.Import),
        new("docx", "a Word document", DocxImporter.Import) { Extensions = [".docx", ".docm", ".doc", ".rtf", ".odt"] },
        new("html", "a web page", HtmlImporter.Import) { Extensions = [".html", ".htm", ".xhtml"] },
        new("markdown", "Markdown", MarkdownImporter.Import) { Extensions = [".md", ".markdown"] },
        new("json", "the compiled article", NativeImporter.Import),
        new("webanno", "W3C Web Annotations", WebAnnotationImporter.Import),
        new("brat", "text annotated in brat", BratImporter.Import),
    ];

    /// <summary>The format that the name of a file tells; plain text where it tells none.</summary>
    public static ImportFormat OfFile(string path) => All.FirstOrDefault(format => format.Extensions.Contains(Path.GetExtension(path).ToLowerInvariant()), All[0]);

    /// <summary>The format of a name; null for none.</summary>
    public static ImportFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}
