using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>textDocument/definition</c>: where a name is declared.</summary>
internal sealed class GoToDefinition : Method
{
    public override ServerCapabilities Offer(ServerCapabilities offered, ClientCapabilities client) => offered with { DefinitionProvider = true };

    public override void Bind(Session session) => session.Read(
        Definition.Method,
        asked => asked.TextDocument.Uri,
        (asked, reading) =>
        [
            .. Definitions.At(reading.Workspace, reading.Document, reading.OffsetOf(asked.Position))
                .Select(link => reading.Translator.LocationOf(reading.Workspace, link.Target with { Span = link.TargetName })),
        ]);
}
