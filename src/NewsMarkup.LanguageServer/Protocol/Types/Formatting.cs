using NewsMarkup.LanguageServer.Protocol.Rpc;

namespace NewsMarkup.LanguageServer.Protocol.Types;

/// <summary>Asks for a document in its canonical form.</summary>
internal sealed record DocumentFormattingParams(TextDocumentIdentifier TextDocument)
{
    public static readonly LspRequest<DocumentFormattingParams, IReadOnlyList<TextEdit>?> Method = new("textDocument/formatting");
}

/// <summary>Asks for a part of it.</summary>
internal sealed record DocumentRangeFormattingParams(TextDocumentIdentifier TextDocument, Range Range)
{
    public static readonly LspRequest<DocumentRangeFormattingParams, IReadOnlyList<TextEdit>?> Method = new("textDocument/rangeFormatting");
}

/// <summary>Asks what is to be mended after a character.</summary>
/// <param name="Ch">The character.</param>
internal sealed record DocumentOnTypeFormattingParams(TextDocumentIdentifier TextDocument, Position Position, string Ch)
{
    public static readonly LspRequest<DocumentOnTypeFormattingParams, IReadOnlyList<TextEdit>?> Method = new("textDocument/onTypeFormatting");
}

/// <summary>After which characters.</summary>
internal sealed record DocumentOnTypeFormattingOptions(string FirstTriggerCharacter, IReadOnlyList<string>? MoreTriggerCharacter = null);
