using System.Buffers;
using System.Text;
using NewsMarkup.Compile;
using NewsMarkup.LanguageServer.Workspaces;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>The compiled article, for a preview beside the text.</summary>
internal static class CompiledArticle
{
    /// <summary>The JSON of the native format, indented, as <c>newsmarkup build</c> writes it.</summary>
    public static string JsonOf(ArticleDocument document)
    {
        var json = new ArrayBufferWriter<byte>();
        NativeJson.Write(document.Article, json);
        return Encoding.UTF8.GetString(json.WrittenSpan);
    }
}
