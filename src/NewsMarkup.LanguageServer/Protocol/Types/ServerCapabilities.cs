using System.Text.Json;

namespace NewsMarkup.LanguageServer.Protocol.Types;

/// <summary>What the server offers; a method adds its own.</summary>
internal sealed record ServerCapabilities
{
    public string? PositionEncoding { get; init; }

    public TextDocumentSyncOptions? TextDocumentSync { get; init; }

    public CompletionOptions? CompletionProvider { get; init; }

    public bool? HoverProvider { get; init; }

    public bool? DefinitionProvider { get; init; }

    public bool? ReferencesProvider { get; init; }

    public bool? DocumentHighlightProvider { get; init; }

    public bool? DocumentSymbolProvider { get; init; }

    public CodeActionOptions? CodeActionProvider { get; init; }

    public CodeLensOptions? CodeLensProvider { get; init; }

    public DocumentLinkOptions? DocumentLinkProvider { get; init; }

    public WorkspaceSymbolOptions? WorkspaceSymbolProvider { get; init; }

    public bool? DocumentFormattingProvider { get; init; }

    public bool? DocumentRangeFormattingProvider { get; init; }

    public DocumentOnTypeFormattingOptions? DocumentOnTypeFormattingProvider { get; init; }

    public JsonElement? RenameProvider { get; init; }

    public bool? FoldingRangeProvider { get; init; }

    public bool? SelectionRangeProvider { get; init; }

    public bool? LinkedEditingRangeProvider { get; init; }

    public SemanticTokensOptions? SemanticTokensProvider { get; init; }

    public InlayHintOptions? InlayHintProvider { get; init; }

    public ExecuteCommandOptions? ExecuteCommandProvider { get; init; }

    public DiagnosticOptions? DiagnosticProvider { get; init; }

    public WorkspaceOptions? Workspace { get; init; }
}

/// <summary>How texts are kept in step.</summary>
/// <param name="Change">2: by edits.</param>
internal sealed record TextDocumentSyncOptions(bool OpenClose, int Change, SaveOptions Save);

/// <summary>What comes with a save.</summary>
internal sealed record SaveOptions(bool IncludeText);

/// <summary>How diagnostics are pulled.</summary>
internal sealed record DiagnosticOptions(string Identifier, bool InterFileDependencies, bool WorkspaceDiagnostics);

/// <summary>What the server wants to know of the workspace.</summary>
internal sealed record WorkspaceOptions(WorkspaceFoldersOptions? WorkspaceFolders = null, FileOperationOptions? FileOperations = null);

/// <summary>That the server follows the folders.</summary>
internal sealed record WorkspaceFoldersOptions(bool Supported, bool ChangeNotifications);

/// <summary>Of which files the server wants to hear before something happens to them.</summary>
internal sealed record FileOperationOptions(FileOperationRegistrationOptions WillRename);

/// <summary>Files, by patterns.</summary>
internal sealed record FileOperationRegistrationOptions(IReadOnlyList<FileOperationFilter> Filters);

/// <summary>One of the patterns.</summary>
internal sealed record FileOperationFilter(FileOperationPattern Pattern);

/// <summary>A pattern of paths.</summary>
/// <param name="Matches"><c>file</c> or <c>folder</c>.</param>
internal sealed record FileOperationPattern(string Glob, string Matches);
