using NewsMarkup.LanguageServer.Protocol.Rpc;

namespace NewsMarkup.LanguageServer.Protocol.Types;

/// <summary>What to compile an article to.</summary>
/// <param name="TextDocument">The article.</param>
/// <param name="To">The format; the native JSON where null.</param>
internal sealed record CompileParams(TextDocumentIdentifier TextDocument, string? To = null);

/// <summary>What an article compiles to, for a preview; a method of this server's own.</summary>
internal sealed record CompiledArticle(string To, IReadOnlyList<CompiledPart> Parts)
{
    public static readonly LspRequest<CompileParams, CompiledArticle?> Method = new("newsmarkup/compiled");
}

/// <summary>A file that an article compiles to.</summary>
internal sealed record CompiledPart(string Extension, string Content);
