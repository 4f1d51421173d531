using NewsMarkup.LanguageServer.Protocol.Rpc;

namespace NewsMarkup.LanguageServer.Protocol.Types;

/// <summary>What is told of a place.</summary>
internal sealed record Hover(MarkupContent Contents, Range? Range = null)
{
    public static readonly LspRequest<TextDocumentPositionParams, Hover?> Method = new("textDocument/hover");
}
