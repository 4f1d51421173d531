using System.Text.Json;
using NewsMarkup.LanguageServer.Protocol.Rpc;

namespace NewsMarkup.LanguageServer.Protocol.Types;

/// <summary>Where something is declared. All clients of 3.17 take plain locations; those are what is sent.</summary>
internal static class Definition
{
    public static readonly LspRequest<TextDocumentPositionParams, IReadOnlyList<Location>?> Method = new("textDocument/definition");
}

/// <summary>Asks where something is used.</summary>
internal sealed record ReferenceParams(TextDocumentIdentifier TextDocument, Position Position, ReferenceContext Context)
{
    public static readonly LspRequest<ReferenceParams, IReadOnlyList<Location>?> Method = new("textDocument/references");
}

/// <summary>Whether the declaration counts as a use.</summary>
internal sealed record ReferenceContext(bool IncludeDeclaration);

/// <summary>A place that belongs to the one under the cursor.</summary>
/// <param name="Kind">1 text, 2 read, 3 write.</param>
internal sealed record DocumentHighlight(Range Range, int? Kind = null)
{
    public static readonly LspRequest<TextDocumentPositionParams, IReadOnlyList<DocumentHighlight>?> Method = new("textDocument/documentHighlight");
}

/// <summary>Ranges that are edited together.</summary>
internal sealed record LinkedEditingRanges(IReadOnlyList<Range> Ranges, string? WordPattern = null)
{
    public static readonly LspRequest<TextDocumentPositionParams, LinkedEditingRanges?> Method = new("textDocument/linkedEditingRange");
}

/// <summary>A part of a document that can be folded.</summary>
/// <param name="Kind"><c>comment</c>, <c>imports</c>, <c>region</c>, or null.</param>
internal sealed record FoldingRange(
    int StartLine, int EndLine, int? StartCharacter = null, int? EndCharacter = null, string? Kind = null, string? CollapsedText = null)
{
    public static readonly LspRequest<TextDocumentParams, IReadOnlyList<FoldingRange>?> Method = new("textDocument/foldingRange");
}

/// <summary>Asks for what a selection grows to.</summary>
internal sealed record SelectionRangeParams(TextDocumentIdentifier TextDocument, IReadOnlyList<Position> Positions)
{
    public static readonly LspRequest<SelectionRangeParams, IReadOnlyList<SelectionRange>?> Method = new("textDocument/selectionRange");
}

/// <summary>A selection, and what it grows to.</summary>
internal sealed record SelectionRange(Range Range, SelectionRange? Parent = null);

/// <summary>A part of a document that leads to another.</summary>
internal sealed record DocumentLink(Range Range, string? Target = null, string? Tooltip = null, JsonElement? Data = null)
{
    public static readonly LspRequest<TextDocumentParams, IReadOnlyList<DocumentLink>?> Method = new("textDocument/documentLink");
}

/// <summary>That links are offered.</summary>
internal sealed record DocumentLinkOptions(bool ResolveProvider);
