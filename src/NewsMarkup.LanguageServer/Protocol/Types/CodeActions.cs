using System.Text.Json;
using NewsMarkup.LanguageServer.Protocol.Rpc;

namespace NewsMarkup.LanguageServer.Protocol.Types;

/// <summary>Asks what can be done about a part of a document.</summary>
internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, Range Range, CodeActionContext Context)
{
    public static readonly LspRequest<CodeActionParams, IReadOnlyList<CodeAction>?> Method = new("textDocument/codeAction");
}

/// <summary>What is known there, and what is wanted.</summary>
/// <param name="Diagnostics">Findings, each a <see cref="KnownFinding"/> among other things: what is answered with one of them has it as it came.</param>
/// <param name="TriggerKind">1 invoked, 2 automatic.</param>
internal sealed record CodeActionContext(IReadOnlyList<JsonElement> Diagnostics, IReadOnlyList<string>? Only = null, int? TriggerKind = null);

/// <summary>Something that can be done.</summary>
internal sealed record CodeAction(
    string Title,
    string? Kind = null,
    IReadOnlyList<JsonElement>? Diagnostics = null,
    bool? IsPreferred = null,
    CodeActionDisabled? Disabled = null,
    WorkspaceEdit? Edit = null,
    Command? Command = null,
    JsonElement? Data = null)
{
    public static readonly LspRequest<CodeAction, CodeAction> Resolve = new("codeAction/resolve");
}

/// <summary>What finds an action again when its edits are asked for.</summary>
/// <param name="Start">Where the selection began, in UTF-16 offsets.</param>
/// <param name="End">Where it ended.</param>
/// <param name="Version">The version of the document in which it was offered; null where that is not open.</param>
internal sealed record CodeActionData(string Uri, string Action, int Start, int End, IReadOnlyList<string> Arguments, int? Version = null);

/// <summary>Why it cannot be done now.</summary>
internal sealed record CodeActionDisabled(string Reason);

/// <summary>That actions are offered.</summary>
internal sealed record CodeActionOptions(IReadOnlyList<string> CodeActionKinds, bool ResolveProvider);
