using System.Text.Json;
using NewsMarkup.LanguageServer.Protocol.Rpc;

namespace NewsMarkup.LanguageServer.Protocol.Types;

/// <summary>Asks for settings.</summary>
internal sealed record ConfigurationParams(IReadOnlyList<ConfigurationItem> Items)
{
    public static readonly LspRequest<ConfigurationParams, JsonElement> Method = new("workspace/configuration");
}

/// <summary>A section of the settings.</summary>
/// <param name="ScopeUri">The folder for which they hold; null for everything.</param>
internal sealed record ConfigurationItem(string Section, string? ScopeUri = null);

/// <summary>New settings; null from a client that wants to be asked.</summary>
internal sealed record DidChangeConfigurationParams(JsonElement? Settings = null)
{
    public static readonly LspNotification<DidChangeConfigurationParams> Method = new("workspace/didChangeConfiguration");
}

/// <summary>Files that were made, changed or deleted.</summary>
internal sealed record DidChangeWatchedFilesParams(IReadOnlyList<FileEvent> Changes)
{
    public static readonly LspNotification<DidChangeWatchedFilesParams> Method = new("workspace/didChangeWatchedFiles");
}

/// <summary>What happened to a file.</summary>
/// <param name="Type">1 made, 2 changed, 3 deleted.</param>
internal sealed record FileEvent(string Uri, int Type);

/// <summary>Folders that came and went.</summary>
internal sealed record DidChangeWorkspaceFoldersParams(WorkspaceFoldersChangeEvent Event)
{
    public static readonly LspNotification<DidChangeWorkspaceFoldersParams> Method = new("workspace/didChangeWorkspaceFolders");
}

/// <summary>Folders that came and went.</summary>
internal sealed record WorkspaceFoldersChangeEvent(IReadOnlyList<WorkspaceFolder> Added, IReadOnlyList<WorkspaceFolder> Removed);

/// <summary>What the server wants to be told that it could not say at the start.</summary>
internal sealed record RegistrationParams(IReadOnlyList<Registration> Registrations)
{
    public static readonly LspRequest<RegistrationParams, Nothing?> Method = new("client/registerCapability");
}

/// <summary>One of them.</summary>
internal sealed record Registration(string Id, string Method, JsonElement? RegisterOptions = null);

/// <summary>Which files to watch.</summary>
internal sealed record DidChangeWatchedFilesRegistrationOptions(IReadOnlyList<WatchedPattern> Watchers);

/// <summary>A pattern of paths.</summary>
internal sealed record WatchedPattern(string GlobPattern);
