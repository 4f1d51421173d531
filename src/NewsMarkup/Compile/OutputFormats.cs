using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using NewsMarkup.Compile.Html;

namespace NewsMarkup.Compile;

/// <summary>What a single article can be compiled to.</summary>
public static class OutputFormats
{
    /// <summary>All of them, the native one first.</summary>
    public static readonly ImmutableArray<OutputFormat> All =
    [
        new("json", "the compiled article", [new(".json", (compilation, output) => NativeJson.Write(compilation.Article, output))]),
        new("text", "the clean copy", [new(".txt", (compilation, output) => PlainText.Write(compilation.Article, output))]),
        new("jsonld", "schema.org for search engines", [new(".jsonld", (compilation, output) => JsonLd.Write(compilation.Article, output))]),
        new("ninjs", "IPTC ninjs 3.1", [new(".ninjs.json", Ninjs.Write)]),
        new("ninjs-2.2", "IPTC ninjs 2.2", [new(".ninjs-2.2.json", Ninjs.Write22)]),
        new("webanno", "W3C Web Annotation", [new(".webanno.json", WebAnnotation.Write)]),
        new("brat", "brat stand-off annotations", [new(".txt", Brat.WriteText), new(".ann", Brat.WriteAnnotations)]),
        new("html", "the reader's article", [new(".html", WriteReaderArticle)]),
        new("markdown", "the reader's article in CommonMark", [new(".md", Markdown.Write)]),
        new("report", "the desk's report: who says what, and what the rules find", [new(".report.html", DeskReport.Write)]) { ShowsFindings = true },
    ];

    /// <summary>The page with what search engines read of it in its head; the two formats know nothing of each other.</summary>
    private static void WriteReaderArticle(Compilation compilation, IBufferWriter<byte> output)
    {
        var data = new ArrayBufferWriter<byte>();
        JsonLd.Write(compilation.Article, data);
        ReaderArticle.Write(compilation, output, $"<script type=\"application/ld+json\">\n{Encoding.UTF8.GetString(data.WrittenSpan)}</script>\n");
    }

    /// <summary>The format of a name; null for none.</summary>
    public static OutputFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}
