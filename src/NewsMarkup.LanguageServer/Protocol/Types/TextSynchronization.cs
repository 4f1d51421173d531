using System.Text.Json.Serialization;
using NewsMarkup.LanguageServer.Protocol.Rpc;

namespace NewsMarkup.LanguageServer.Protocol.Types;

/// <summary>A document that was opened.</summary>
internal sealed record DidOpenTextDocumentParams(TextDocumentItem TextDocument)
{
    public static readonly LspNotification<DidOpenTextDocumentParams> Method = new("textDocument/didOpen");
}

/// <summary>A document with its text.</summary>
internal sealed record TextDocumentItem(
    string Uri, string LanguageId, int Version, [property: JsonConverter(typeof(LenientTextConverter))] string Text);

/// <summary>Edits of a document, to be made one after the other.</summary>
internal sealed record DidChangeTextDocumentParams(
    VersionedTextDocumentIdentifier TextDocument, IReadOnlyList<TextDocumentContentChangeEvent> ContentChanges)
{
    public static readonly LspNotification<DidChangeTextDocumentParams> Method = new("textDocument/didChange");
}

/// <summary>A version of an open document.</summary>
internal sealed record VersionedTextDocumentIdentifier(string Uri, int Version);

/// <summary>An edit; without a range, the whole new text.</summary>
internal sealed record TextDocumentContentChangeEvent([property: JsonConverter(typeof(LenientTextConverter))] string Text, Range? Range = null);

/// <summary>A document that was closed.</summary>
internal sealed record DidCloseTextDocumentParams(TextDocumentIdentifier TextDocument)
{
    public static readonly LspNotification<DidCloseTextDocumentParams> Method = new("textDocument/didClose");
}

/// <summary>A document that was saved.</summary>
internal sealed record DidSaveTextDocumentParams(TextDocumentIdentifier TextDocument)
{
    public static readonly LspNotification<DidSaveTextDocumentParams> Method = new("textDocument/didSave");
}
