using System.Text.Json;
using NewsMarkup.LanguageServer.Protocol.Rpc;

namespace NewsMarkup.LanguageServer.Protocol.Types;

/// <summary>Edits of several documents: by version for clients that know <c>documentChanges</c>, by address for the others.</summary>
internal sealed record WorkspaceEdit(
    IReadOnlyList<TextDocumentEdit>? DocumentChanges = null, IReadOnlyDictionary<string, IReadOnlyList<TextEdit>>? Changes = null);

/// <summary>Edits of one version of a document.</summary>
internal sealed record TextDocumentEdit(OptionalVersionedTextDocumentIdentifier TextDocument, IReadOnlyList<TextEdit> Edits);

/// <summary>Asks the client to make edits.</summary>
internal sealed record ApplyWorkspaceEditParams(WorkspaceEdit Edit, string? Label = null)
{
    public static readonly LspRequest<ApplyWorkspaceEditParams, ApplyWorkspaceEditResult> Method = new("workspace/applyEdit");
}

/// <summary>Whether it did.</summary>
internal sealed record ApplyWorkspaceEditResult(bool Applied, string? FailureReason = null);

/// <summary>A command of the server's own.</summary>
internal sealed record ExecuteCommandParams(string Command, IReadOnlyList<JsonElement>? Arguments = null)
{
    public static readonly LspRequest<ExecuteCommandParams, JsonElement?> Method = new("workspace/executeCommand");
}

/// <summary>The commands that are offered.</summary>
internal sealed record ExecuteCommandOptions(IReadOnlyList<string> Commands);
