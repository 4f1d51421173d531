using NewsMarkup.LanguageServer.Features.Symbols;
using NewsMarkup.LanguageServer.Protocol.Types;
using DocumentSymbol = NewsMarkup.LanguageServer.Protocol.Types.DocumentSymbol;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>textDocument/documentSymbol</c>: the outline.</summary>
internal sealed class Outline : Method
{
    public override ServerCapabilities Offer(ServerCapabilities offered, ClientCapabilities client) => offered with { DocumentSymbolProvider = true };

    public override void Bind(Session session) => session.Read(
        DocumentSymbol.Method,
        asked => asked.TextDocument.Uri,
        (_, reading) => [.. DocumentSymbols.Of(reading.Document).Select(symbol => Of(symbol, reading))]);

    private static DocumentSymbol Of(Features.Symbols.DocumentSymbol symbol, Reading reading) => new(
        symbol.Name,
        SymbolIcon.Of(symbol.Role),
        reading.RangeOf(symbol.Span),
        reading.RangeOf(symbol.Selection),
        symbol.Detail.Length == 0 ? null : symbol.Detail,
        Children: symbol.Children.IsEmpty ? null : [.. symbol.Children.Select(child => Of(child, reading))]);
}
