using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Protocol.Types;
using InlayHint = NewsMarkup.LanguageServer.Protocol.Types.InlayHint;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>textDocument/inlayHint</c>: who says it, shown between the words where the tag does not tell.</summary>
internal sealed class Hinting : Method
{
    public override ServerCapabilities Offer(ServerCapabilities offered, ClientCapabilities client) => offered with
    {
        InlayHintProvider = new InlayHintOptions(ResolveProvider: false),
    };

    public override void Bind(Session session) => session.Read(
        InlayHintParams.Method,
        asked => asked.TextDocument.Uri,
        (asked, reading) =>
        [
            .. InlayHints.In(reading.Document, reading.SpanOf(asked.Range), session.Live.Settings.Of(reading.Document.Path).InlayHints)
                .Select(hint => Of(hint, reading)),
        ],
        WhenStale.AskAgain);

    private static InlayHint Of(Features.InlayHint hint, Reading reading) => new(
        reading.PositionOf(hint.Offset),
        hint.Label,
        TextEdits: hint.Change is { } change ? [new TextEdit(reading.RangeOf(change.Span), change.NewText)] : null,
        Tooltip: new MarkupContent("plaintext", hint.Explanation));
}
