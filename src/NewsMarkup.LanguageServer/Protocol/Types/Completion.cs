using System.Text.Json;
using NewsMarkup.LanguageServer.Protocol.Rpc;

namespace NewsMarkup.LanguageServer.Protocol.Types;

/// <summary>Asks what may be written at a place.</summary>
internal sealed record CompletionParams(TextDocumentIdentifier TextDocument, Position Position, CompletionContext? Context = null)
{
    public static readonly LspRequest<CompletionParams, CompletionList?> Method = new("textDocument/completion");
}

/// <summary>What made the client ask.</summary>
/// <param name="TriggerKind">1 invoked, 2 a character, 3 again for an incomplete list.</param>
internal sealed record CompletionContext(int TriggerKind, string? TriggerCharacter = null);

/// <summary>What may be written.</summary>
internal sealed record CompletionList(bool IsIncomplete, IReadOnlyList<CompletionItem> Items);

/// <summary>One thing that may be written.</summary>
/// <param name="Kind">The icon, as the protocol numbers them.</param>
/// <param name="InsertTextFormat">1 plain text, 2 snippet.</param>
internal sealed record CompletionItem(
    string Label,
    CompletionItemLabelDetails? LabelDetails = null,
    int? Kind = null,
    IReadOnlyList<int>? Tags = null,
    string? Detail = null,
    MarkupContent? Documentation = null,
    bool? Preselect = null,
    string? SortText = null,
    string? FilterText = null,
    string? InsertText = null,
    int? InsertTextFormat = null,
    CompletionTextEdit? TextEdit = null,
    string? TextEditText = null,
    IReadOnlyList<TextEdit>? AdditionalTextEdits = null,
    IReadOnlyList<string>? CommitCharacters = null,
    Command? Command = null,
    JsonElement? Data = null)
{
    public static readonly LspRequest<CompletionItem, CompletionItem> Resolve = new("completionItem/resolve");
}

/// <summary>What an item is about, to be asked when somebody looks at it.</summary>
internal sealed record CompletionItemData(string Uri, string Kind, string Key, string Owner);

/// <summary>What follows the label.</summary>
internal sealed record CompletionItemLabelDetails(string? Detail = null, string? Description = null);

/// <summary>A text edit, or, with two ranges in place of one, a choice to insert or to replace.</summary>
internal sealed record CompletionTextEdit(string NewText, Range? Range = null, Range? Insert = null, Range? Replace = null);

/// <summary>That completion is offered.</summary>
internal sealed record CompletionOptions(IReadOnlyList<string> TriggerCharacters, bool ResolveProvider);
