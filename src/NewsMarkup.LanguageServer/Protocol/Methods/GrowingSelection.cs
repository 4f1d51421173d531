using NewsMarkup.LanguageServer.Features.Selecting;
using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>textDocument/selectionRange</c>: what a selection grows to.</summary>
internal sealed class GrowingSelection : Method
{
    public override ServerCapabilities Offer(ServerCapabilities offered, ClientCapabilities client) => offered with { SelectionRangeProvider = true };

    public override void Bind(Session session) => session.Read(
        SelectionRangeParams.Method,
        asked => asked.TextDocument.Uri,
        (asked, reading) => [.. asked.Positions.Select(position => Around(reading, reading.OffsetOf(position)))]);

    private static SelectionRange Around(Reading reading, int offset) => SelectionRanges.At(reading.Document, offset)
        .Reverse()
        .Aggregate((SelectionRange?)null, (around, span) => new SelectionRange(reading.RangeOf(span), around))!;
}
