using NewsMarkup.LanguageServer.Protocol.Rpc;

namespace NewsMarkup.LanguageServer.Protocol.Types;

/// <summary>Asks for a new name.</summary>
internal sealed record RenameParams(TextDocumentIdentifier TextDocument, Position Position, string NewName)
{
    public static readonly LspRequest<RenameParams, WorkspaceEdit?> Method = new("textDocument/rename");
}

/// <summary>What would be renamed.</summary>
internal sealed record PrepareRenameResult(Range Range, string Placeholder)
{
    public static readonly LspRequest<TextDocumentPositionParams, PrepareRenameResult?> Method = new("textDocument/prepareRename");
}

/// <summary>That renaming is offered.</summary>
internal sealed record RenameOptions(bool PrepareProvider);
