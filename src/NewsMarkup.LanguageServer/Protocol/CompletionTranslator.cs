using System.Globalization;
using NewsMarkup.LanguageServer.Features.Completion;
using NewsMarkup.LanguageServer.Protocol.Types;
using NewsMarkup.Text;
using CompletionItem = NewsMarkup.LanguageServer.Protocol.Types.CompletionItem;

namespace NewsMarkup.LanguageServer.Protocol;

/// <summary>Offers as the protocol has them, with as much of each as the client can do.</summary>
/// <param name="client">The client.</param>
/// <param name="reading">What the offers are for.</param>
/// <param name="uri">The document, as the client writes it.</param>
internal sealed class CompletionTranslator(ClientCapabilities client, Reading reading, string uri)
{
    private const int PlainText = 1;
    private const int SnippetText = 2;

    private static readonly Command _askAgain = new("Suggest", "editor.action.triggerSuggest");

    private readonly bool _hasSnippets = HasItem(client, "snippetSupport");
    private readonly bool _hasCommitCharacters = HasItem(client, "commitCharactersSupport");
    private readonly bool _hasPreselection = HasItem(client, "preselectSupport");
    private readonly bool _hasLabelDetails = HasItem(client, "labelDetailsSupport");
    private readonly bool _asksAgain = client.Does(_askAgain.Name);

    /// <summary>An offer.</summary>
    /// <param name="item">The offer.</param>
    /// <param name="index">Its place in the list, which editors are to keep.</param>
    public CompletionItem Of(Features.Completion.CompletionItem item, int index)
    {
        var snippet = _hasSnippets ? item.Snippet : null;
        var detail = item.Detail.Length == 0 ? null : item.Detail;
        return new CompletionItem(
            item.Label,
            _hasLabelDetails && detail is not null ? new CompletionItemLabelDetails(Description: detail) : null,
            IconOf(item.Kind),
            Detail: _hasLabelDetails ? null : detail,
            Preselect: _hasPreselection && item.IsPreselected ? true : null,
            SortText: index.ToString("D4", CultureInfo.InvariantCulture),
            FilterText: item.FilterText == item.Label ? null : item.FilterText,
            InsertTextFormat: snippet is null ? PlainText : SnippetText,
            TextEdit: new CompletionTextEdit(snippet ?? item.Change.NewText, reading.RangeOf(item.Change.Span)),
            AdditionalTextEdits: item.AlsoChanges.IsEmpty ? null : [.. item.AlsoChanges.Select(EditOf)],
            CommitCharacters: _hasCommitCharacters && item.CommitCharacters.Length > 0 ? [.. item.CommitCharacters.Select(sign => sign.ToString())] : null,
            Command: _asksAgain && item.AsksForMore ? _askAgain : null,
            Data: item.Topic is { } topic ? LspJson.ElementOf(new CompletionItemData(uri, topic.Kind.ToString(), topic.Key, topic.Owner)) : null);
    }

    private static bool HasItem(ClientCapabilities client, string capability) => client.Has("textDocument", "completion", "completionItem", capability);

    private TextEdit EditOf(TextChange change) => new(reading.RangeOf(change.Span), change.NewText);

    /// <summary>The protocol knows the parts of programs only; these icons look most like what is meant.</summary>
    private static int IconOf(CompletionKind kind) => kind switch
    {
        CompletionKind.Text => 1,
        CompletionKind.NewEntity => 4, // Constructor
        CompletionKind.Entity => 7, // Class
        CompletionKind.Key => 10, // Property
        CompletionKind.Date => 12, // Value
        CompletionKind.Kind => 14, // Keyword
        CompletionKind.Snippet => 15,
        CompletionKind.File => 17,
        CompletionKind.Claim => 18, // Reference
        CompletionKind.Folder => 19,
        CompletionKind.Word => 20, // Enum member
        _ => 21, // Constant
    };
}
