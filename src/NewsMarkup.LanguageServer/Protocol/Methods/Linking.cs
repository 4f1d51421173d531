using NewsMarkup.LanguageServer.Features.Links;
using NewsMarkup.LanguageServer.Protocol.Types;
using DocumentLink = NewsMarkup.LanguageServer.Protocol.Types.DocumentLink;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>textDocument/documentLink</c>: what leads to registers and to pages of the web.</summary>
internal sealed class Linking : Method
{
    public override ServerCapabilities Offer(ServerCapabilities offered, ClientCapabilities client) => offered with
    {
        DocumentLinkProvider = new DocumentLinkOptions(ResolveProvider: false),
    };

    public override void Bind(Session session) => session.Read(
        DocumentLink.Method,
        asked => asked.TextDocument.Uri,
        (_, reading) =>
        [
            .. DocumentLinks.Of(reading.Document)
                .Select(link => new DocumentLink(reading.RangeOf(link.Span), TargetOf(link, reading), link.Tooltip)),
        ]);

    private static string? TargetOf(Features.Links.DocumentLink link, Reading reading) => link switch
    {
        Features.Links.DocumentLink.ToFile file => Translator.UriOf(reading.Workspace, file.Path),
        Features.Links.DocumentLink.ToPage page => page.Address.AbsoluteUri,
        _ => null,
    };
}
