using System.Text.Json;
using NewsMarkup.LanguageServer.Protocol.Rpc;

namespace NewsMarkup.LanguageServer.Protocol.Types;

/// <summary>What an article compiles to, for a preview; a method of this server's own.</summary>
internal sealed record CompiledArticle(JsonElement Json)
{
    public static readonly LspRequest<TextDocumentParams, CompiledArticle?> Method = new("newsmarkup/compiled");
}
