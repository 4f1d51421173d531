using System.Text.Json;
using NewsMarkup.LanguageServer.Protocol.Rpc;

namespace NewsMarkup.LanguageServer.Protocol.Types;

/// <summary>A line above the text.</summary>
internal sealed record CodeLens(Range Range, Command? Command = null, JsonElement? Data = null)
{
    public static readonly LspRequest<TextDocumentParams, IReadOnlyList<CodeLens>?> Method = new("textDocument/codeLens");
    public static readonly LspRequest<CodeLens, CodeLens> Resolve = new("codeLens/resolve");
    public static readonly LspRequest<Nothing, Nothing?> Refresh = new("workspace/codeLens/refresh");
}

/// <summary>What a line is about: a declaration, or the article where there is no id.</summary>
internal sealed record CodeLensData(string Uri, string? Id = null);

/// <summary>That they are offered.</summary>
internal sealed record CodeLensOptions(bool ResolveProvider);
