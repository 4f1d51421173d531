using System.Buffers;
using System.Text.Json.Nodes;
using NewsMarkup.Compile;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Tests.Json;

/// <summary>A compiled article, as JSON that a test can look into.</summary>
internal static class CompiledJson
{
    public static JsonNode Of(string text, Vocabulary? vocabulary = null) => Of(ArticleModel.Bind(SyntaxTree.Parse(text), vocabulary));

    public static JsonNode Of(ArticleModel article)
    {
        var json = new ArrayBufferWriter<byte>();
        NativeJson.Write(article, json);
        return JsonNode.Parse(json.WrittenSpan)!;
    }
}
