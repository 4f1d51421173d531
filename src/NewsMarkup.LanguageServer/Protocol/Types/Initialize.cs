using System.Text.Json;
using NewsMarkup.LanguageServer.Protocol.Rpc;

namespace NewsMarkup.LanguageServer.Protocol.Types;

/// <summary>What the client says of itself. Capabilities stay JSON: typing all of them costs more than the rest of the start.</summary>
internal sealed record InitializeParams(
    int? ProcessId = null,
    ClientInfo? ClientInfo = null,
    string? RootUri = null,
    JsonElement? Capabilities = null,
    string? Trace = null,
    IReadOnlyList<WorkspaceFolder>? WorkspaceFolders = null);

/// <summary>The editor.</summary>
internal sealed record ClientInfo(string Name, string? Version = null);

/// <summary>A folder of the workspace.</summary>
internal sealed record WorkspaceFolder(string Uri, string Name);

/// <summary>The answer to the client.</summary>
internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo)
{
    public static readonly LspRequest<InitializeParams, InitializeResult> Method = new("initialize");
    public static readonly LspNotification<Nothing> Initialized = new("initialized");
    public static readonly LspRequest<Nothing, Nothing?> Shutdown = new("shutdown");
    public static readonly LspNotification<Nothing> Exit = new("exit");
}

/// <summary>This program.</summary>
internal sealed record ServerInfo(string Name, string Version);
