using NewsMarkup.LanguageServer.Protocol.Rpc;

namespace NewsMarkup.LanguageServer.Protocol.Types;

/// <summary>What the words of a document are, five numbers each.</summary>
internal sealed record SemanticTokens(IReadOnlyList<int> Data, string? ResultId = null)
{
    public static readonly LspRequest<TextDocumentParams, SemanticTokens?> Full = new("textDocument/semanticTokens/full");
    public static readonly LspRequest<Nothing, Nothing?> Refresh = new("workspace/semanticTokens/refresh");
}

/// <summary>Asks what has changed since a result.</summary>
internal sealed record SemanticTokensDeltaParams(TextDocumentIdentifier TextDocument, string PreviousResultId)
{
    public static readonly LspRequest<SemanticTokensDeltaParams, SemanticTokensDelta?> Method = new("textDocument/semanticTokens/full/delta");
}

/// <summary>What has changed; or, in place of edits, all tokens, where the result is not known any more.</summary>
internal sealed record SemanticTokensDelta(string? ResultId = null, IReadOnlyList<SemanticTokensEdit>? Edits = null, IReadOnlyList<int>? Data = null);

/// <summary>Numbers that are replaced.</summary>
internal sealed record SemanticTokensEdit(int Start, int DeleteCount, IReadOnlyList<int>? Data = null);

/// <summary>Asks about a part of a document.</summary>
internal sealed record SemanticTokensRangeParams(TextDocumentIdentifier TextDocument, Range Range)
{
    public static readonly LspRequest<SemanticTokensRangeParams, SemanticTokens?> Method = new("textDocument/semanticTokens/range");
}

/// <summary>That tokens are offered.</summary>
internal sealed record SemanticTokensOptions(SemanticTokensLegend Legend, SemanticTokensFullOptions Full, bool Range);

/// <summary>That changes are offered too.</summary>
internal sealed record SemanticTokensFullOptions(bool Delta);

/// <summary>What the numbers mean.</summary>
internal sealed record SemanticTokensLegend(IReadOnlyList<string> TokenTypes, IReadOnlyList<string> TokenModifiers);
