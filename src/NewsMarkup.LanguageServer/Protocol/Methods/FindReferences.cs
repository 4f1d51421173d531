using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>textDocument/references</c>: where a name is used, in all files.</summary>
internal sealed class FindReferences : Method
{
    public override ServerCapabilities Offer(ServerCapabilities offered, ClientCapabilities client) => offered with { ReferencesProvider = true };

    public override void Bind(Session session) => session.Read(
        ReferenceParams.Method,
        asked => asked.TextDocument.Uri,
        (asked, reading) =>
        [
            .. References.At(reading.Workspace, reading.Document, reading.OffsetOf(asked.Position), reading.Cancellation)
                .Where(reference => asked.Context.IncludeDeclaration || !reference.IsDeclaration)
                .Select(reference => reading.Translator.LocationOf(reading.Workspace, reference.Location)),
        ]);
}
