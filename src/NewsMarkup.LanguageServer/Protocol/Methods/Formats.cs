using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Protocol.Types;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary>
/// <c>textDocument/formatting</c>, <c>rangeFormatting</c> and <c>onTypeFormatting</c>: tags and header lines in canonical form. The options of
/// the editor, such as the width of a tab, have no say in it.
/// </summary>
internal sealed class Formats : Method
{
    private const string ClosingBrace = "}";

    public override ServerCapabilities Offer(ServerCapabilities offered, ClientCapabilities client) => offered with
    {
        DocumentFormattingProvider = true,
        DocumentRangeFormattingProvider = true,
        DocumentOnTypeFormattingProvider = new DocumentOnTypeFormattingOptions(ClosingBrace),
    };

    public override void Bind(Session session)
    {
        session.Read(
            DocumentFormattingParams.Method,
            asked => asked.TextDocument.Uri,
            (_, reading) => EditsOf(reading, Formatting.Document(reading.Document)));
        session.Read(
            DocumentRangeFormattingParams.Method,
            asked => asked.TextDocument.Uri,
            (asked, reading) => EditsOf(reading, Formatting.Range(reading.Document, reading.SpanOf(asked.Range))));
        session.Read(
            DocumentOnTypeFormattingParams.Method,
            asked => asked.TextDocument.Uri,
            (asked, reading) => asked.Ch == ClosingBrace
                ? EditsOf(reading, Formatting.AfterBrace(reading.Document, reading.OffsetOf(asked.Position)))
                : null);
    }

    private static IReadOnlyList<TextEdit> EditsOf(Reading reading, ImmutableArray<TextChange> changes) =>
        reading.Translator.EditsOf(reading.Document.Text, changes);
}
