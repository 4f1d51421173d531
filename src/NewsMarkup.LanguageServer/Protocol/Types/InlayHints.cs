using System.Text.Json;
using NewsMarkup.LanguageServer.Protocol.Rpc;

namespace NewsMarkup.LanguageServer.Protocol.Types;

/// <summary>Asks for the hints in a part of a document.</summary>
internal sealed record InlayHintParams(TextDocumentIdentifier TextDocument, Range Range)
{
    public static readonly LspRequest<InlayHintParams, IReadOnlyList<InlayHint>?> Method = new("textDocument/inlayHint");
    public static readonly LspRequest<Nothing, Nothing?> Refresh = new("workspace/inlayHint/refresh");
}

/// <summary>Words between the words.</summary>
/// <param name="Kind">1 type, 2 parameter, or null.</param>
internal sealed record InlayHint(
    Position Position,
    string Label,
    int? Kind = null,
    IReadOnlyList<TextEdit>? TextEdits = null,
    MarkupContent? Tooltip = null,
    bool? PaddingLeft = null,
    bool? PaddingRight = null,
    JsonElement? Data = null)
{
    public static readonly LspRequest<InlayHint, InlayHint> Resolve = new("inlayHint/resolve");
}

/// <summary>That hints are offered.</summary>
internal sealed record InlayHintOptions(bool ResolveProvider);
