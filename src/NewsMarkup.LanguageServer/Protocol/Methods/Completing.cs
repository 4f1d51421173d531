using NewsMarkup.LanguageServer.Features.Completion;
using NewsMarkup.LanguageServer.Protocol.Types;
using CompletionItem = NewsMarkup.LanguageServer.Protocol.Types.CompletionItem;
using CompletionList = NewsMarkup.LanguageServer.Protocol.Types.CompletionList;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>textDocument/completion</c> and <c>completionItem/resolve</c>: what can be written at the cursor.</summary>
internal sealed class Completing : Method
{
    public override ServerCapabilities Offer(ServerCapabilities offered, ClientCapabilities client) => offered with
    {
        CompletionProvider = new CompletionOptions([.. Completions.TriggerCharacters.Select(character => character.ToString())], ResolveProvider: true),
    };

    public override void Bind(Session session)
    {
        // Whoever types on narrows the list down; editors that wait for it would show none.
        session.Read(
            CompletionParams.Method,
            asked => asked.TextDocument.Uri,
            (asked, reading) =>
            {
                var list = Completions.At(reading.Workspace, reading.Document, reading.OffsetOf(asked.Position));
                var translator = new CompletionTranslator(session.Client, reading, asked.TextDocument.Uri);
                return new CompletionList(list.IsIncomplete, [.. list.Items.Select(translator.Of)]);
            },
            WhenStale.Answered);
        session.Resolve<CompletionItem, CompletionItemData>(
            CompletionItem.Resolve,
            item => item.Data,
            data => data.Uri,
            (item, data, reading) => Documentation(data, reading) is { } text
                ? item with { Documentation = session.Client.Markup(text, "textDocument", "completion", "completionItem", "documentationFormat") }
                : item);
    }

    private static string? Documentation(CompletionItemData data, Reading reading) => Enum.TryParse<CompletionTopicKind>(data.Kind, out var kind)
        ? CompletionDocumentation.Of(reading.Workspace, reading.Document, new CompletionTopic(kind, data.Key, data.Owner))
        : null;
}
