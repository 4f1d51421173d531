using NewsMarkup.LanguageServer.Features.Highlights;
using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>textDocument/documentHighlight</c>: what belongs to the place under the cursor.</summary>
internal sealed class Highlighting : Method
{
    public override ServerCapabilities Offer(ServerCapabilities offered, ClientCapabilities client) => offered with { DocumentHighlightProvider = true };

    public override void Bind(Session session) => session.Read(
        DocumentHighlight.Method,
        asked => asked.TextDocument.Uri,
        (asked, reading) =>
        [
            .. DocumentHighlights.At(reading.Document, reading.OffsetOf(asked.Position))
                .Select(highlight => new DocumentHighlight(reading.RangeOf(highlight.Span), KindOf(highlight.Kind))),
        ]);

    private static int KindOf(HighlightKind kind) => kind switch
    {
        HighlightKind.Read => 2,
        HighlightKind.Write => 3,
        _ => 1,
    };
}
