using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>textDocument/linkedEditingRange</c>: the places of an id that are typed together.</summary>
internal sealed class LinkedEdits : Method
{
    public override ServerCapabilities Offer(ServerCapabilities offered, ClientCapabilities client) => offered with { LinkedEditingRangeProvider = true };

    public override void Bind(Session session) => session.Read(
        LinkedEditingRanges.Method,
        asked => asked.TextDocument.Uri,
        (asked, reading) => LinkedEditing.At(reading.Workspace, reading.Document, reading.OffsetOf(asked.Position)) is { IsEmpty: false } places
            ? new LinkedEditingRanges([.. places.Select(reading.RangeOf)], LinkedEditing.WordPattern)
            : null);
}
