using System.Buffers;
using System.Text;
using NewsMarkup.Compile;
using NewsMarkup.LanguageServer.Workspaces;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>The compiled article, for a preview beside the text.</summary>
internal static class CompiledArticle
{
    /// <summary>The parts of what an article compiles to, with their extensions, as <c>newsmarkup build</c> writes them.</summary>
    public static IEnumerable<(string Extension, string Content)> Of(ArticleDocument document, OutputFormat format)
    {
        var compilation = new Compilation(document.Article, Path.GetFileNameWithoutExtension(document.Path))
        {
            Findings = format.ShowsFindings ? document.Findings() : [],
        };
        foreach (var part in format.Parts)
        {
            var written = new ArrayBufferWriter<byte>();
            part.Write(compilation, written);
            yield return (part.Extension, Encoding.UTF8.GetString(written.WrittenSpan));
        }
    }
}
