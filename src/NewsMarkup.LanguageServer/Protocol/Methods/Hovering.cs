using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>textDocument/hover</c>: what the place under the pointer means.</summary>
internal sealed class Hovering : Method
{
    public override ServerCapabilities Offer(ServerCapabilities offered, ClientCapabilities client) => offered with { HoverProvider = true };

    public override void Bind(Session session) => session.Read(
        Hover.Method,
        asked => asked.TextDocument.Uri,
        (asked, reading) => Features.Hover.At(reading.Document, reading.OffsetOf(asked.Position)) is { } card
            ? new Hover(session.Client.Markup(card.Text, "textDocument", "hover", "contentFormat"), reading.RangeOf(card.Span))
            : null);
}
