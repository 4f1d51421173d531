using System.Text.Json;
using NewsMarkup.LanguageServer.Protocol.Rpc;

namespace NewsMarkup.LanguageServer.Protocol.Types;

/// <summary>A part of a document's outline.</summary>
/// <param name="Kind">The icon, as the protocol numbers them.</param>
internal sealed record DocumentSymbol(
    string Name,
    int Kind,
    Range Range,
    Range SelectionRange,
    string? Detail = null,
    IReadOnlyList<int>? Tags = null,
    IReadOnlyList<DocumentSymbol>? Children = null)
{
    public static readonly LspRequest<TextDocumentParams, IReadOnlyList<DocumentSymbol>?> Method = new("textDocument/documentSymbol");
}

/// <summary>Looks for something in all files.</summary>
internal sealed record WorkspaceSymbolParams(string Query)
{
    public static readonly LspRequest<WorkspaceSymbolParams, IReadOnlyList<WorkspaceSymbol>?> Method = new("workspace/symbol");
}

/// <summary>What was found.</summary>
internal sealed record WorkspaceSymbol(string Name, int Kind, WorkspaceSymbolLocation Location, string? ContainerName = null, JsonElement? Data = null)
{
    public static readonly LspRequest<WorkspaceSymbol, WorkspaceSymbol> Resolve = new("workspaceSymbol/resolve");
}

/// <summary>Where it is; the range may come later, once somebody goes there.</summary>
internal sealed record WorkspaceSymbolLocation(string Uri, Range? Range = null);

/// <summary>What finds it again: its document, and where it was in UTF-16 offsets.</summary>
internal sealed record WorkspaceSymbolData(string Uri, int Start, int End);

/// <summary>That looking for something is offered.</summary>
internal sealed record WorkspaceSymbolOptions(bool ResolveProvider);
