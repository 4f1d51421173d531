using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NewsMarkup.LanguageServer.Protocol.Rpc;
using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Protocol;

/// <summary>How the types of the protocol are written. The generator sees each type that a line below names, and those inside it.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    MaxDepth = 256)]
[JsonSerializable(typeof(Nothing))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(InitializeParams))]
[JsonSerializable(typeof(InitializeResult))]
[JsonSerializable(typeof(RegistrationParams))]
[JsonSerializable(typeof(DidOpenTextDocumentParams))]
[JsonSerializable(typeof(DidChangeTextDocumentParams))]
[JsonSerializable(typeof(DidCloseTextDocumentParams))]
[JsonSerializable(typeof(DidSaveTextDocumentParams))]
[JsonSerializable(typeof(PublishDiagnosticsParams))]
[JsonSerializable(typeof(DocumentDiagnosticParams))]
[JsonSerializable(typeof(DocumentDiagnosticReport))]
[JsonSerializable(typeof(WorkspaceDiagnosticParams))]
[JsonSerializable(typeof(WorkspaceDiagnosticReport))]
[JsonSerializable(typeof(KnownFinding))]
[JsonSerializable(typeof(CompileParams))]
[JsonSerializable(typeof(CompiledArticle))]
[JsonSerializable(typeof(IReadOnlyList<CompileFormat>))]
[JsonSerializable(typeof(ClaimGraph))]
[JsonSerializable(typeof(IReadOnlyList<TagPlace>))]
[JsonSerializable(typeof(TextPlace))]
[JsonSerializable(typeof(RulePageParams))]
[JsonSerializable(typeof(RulePage))]
[JsonSerializable(typeof(ConfigurationParams))]
[JsonSerializable(typeof(DidChangeConfigurationParams))]
[JsonSerializable(typeof(DidChangeWatchedFilesParams))]
[JsonSerializable(typeof(DidChangeWatchedFilesRegistrationOptions))]
[JsonSerializable(typeof(DidChangeWorkspaceFoldersParams))]
[JsonSerializable(typeof(MessageParams))]
[JsonSerializable(typeof(SetTraceParams))]
[JsonSerializable(typeof(LogTraceParams))]
[JsonSerializable(typeof(WorkDoneProgressCreateParams))]
[JsonSerializable(typeof(ProgressParams))]
[JsonSerializable(typeof(WorkDoneProgress))]
[JsonSerializable(typeof(DiagnosticServerCancellationData))]
[JsonSerializable(typeof(CompletionParams))]
[JsonSerializable(typeof(CompletionList))]
[JsonSerializable(typeof(CompletionItemData))]
[JsonSerializable(typeof(Hover))]
[JsonSerializable(typeof(TextDocumentPositionParams))]
[JsonSerializable(typeof(TextDocumentParams))]
[JsonSerializable(typeof(IReadOnlyList<Location>))]
[JsonSerializable(typeof(ReferenceParams))]
[JsonSerializable(typeof(IReadOnlyList<DocumentHighlight>))]
[JsonSerializable(typeof(LinkedEditingRanges))]
[JsonSerializable(typeof(IReadOnlyList<FoldingRange>))]
[JsonSerializable(typeof(SelectionRangeParams))]
[JsonSerializable(typeof(IReadOnlyList<SelectionRange>))]
[JsonSerializable(typeof(IReadOnlyList<DocumentLink>))]
[JsonSerializable(typeof(RenameParams))]
[JsonSerializable(typeof(RenameOptions))]
[JsonSerializable(typeof(RenameFilesParams))]
[JsonSerializable(typeof(PrepareRenameResult))]
[JsonSerializable(typeof(WorkspaceEdit))]
[JsonSerializable(typeof(ApplyWorkspaceEditParams))]
[JsonSerializable(typeof(ApplyWorkspaceEditResult))]
[JsonSerializable(typeof(ExecuteCommandParams))]
[JsonSerializable(typeof(IReadOnlyList<DocumentSymbol>))]
[JsonSerializable(typeof(WorkspaceSymbolParams))]
[JsonSerializable(typeof(IReadOnlyList<WorkspaceSymbol>))]
[JsonSerializable(typeof(WorkspaceSymbolData))]
[JsonSerializable(typeof(DocumentFormattingParams))]
[JsonSerializable(typeof(DocumentRangeFormattingParams))]
[JsonSerializable(typeof(DocumentOnTypeFormattingParams))]
[JsonSerializable(typeof(IReadOnlyList<TextEdit>))]
[JsonSerializable(typeof(SemanticTokens))]
[JsonSerializable(typeof(SemanticTokensDeltaParams))]
[JsonSerializable(typeof(SemanticTokensDelta))]
[JsonSerializable(typeof(SemanticTokensRangeParams))]
[JsonSerializable(typeof(InlayHintParams))]
[JsonSerializable(typeof(IReadOnlyList<InlayHint>))]
[JsonSerializable(typeof(IReadOnlyList<CodeLens>))]
[JsonSerializable(typeof(CodeLensData))]
[JsonSerializable(typeof(CodeActionParams))]
[JsonSerializable(typeof(IReadOnlyList<CodeAction>))]
[JsonSerializable(typeof(CodeActionData))]
[JsonSerializable(typeof(SelectionParams))]
[JsonSerializable(typeof(IReadOnlyList<Speaker>))]
[JsonSerializable(typeof(NameChoices))]
[JsonSerializable(typeof(WrapParams))]
[JsonSerializable(typeof(DeclareParams))]
[JsonSerializable(typeof(TaggingEdit))]
[JsonSerializable(typeof(UntaggedQuoteParams))]
[JsonSerializable(typeof(UntaggedQuote))]
internal sealed partial class LspJson : JsonSerializerContext
{
    /// <summary>How values of a type are read and written.</summary>
    public static JsonTypeInfo<T> TypeOf<T>() => (JsonTypeInfo<T>)Default.GetTypeInfo(typeof(T))!;

    /// <summary>Reads the parameters of a method; none, or null, are those in which nothing is said.</summary>
    /// <exception cref="RequestFailure">They are not what it takes.</exception>
    public static T Read<T>(JsonElement parameters)
    {
        try
        {
            return parameters.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null
                ? JsonSerializer.Deserialize("{}"u8, TypeOf<T>())!
                : parameters.Deserialize(TypeOf<T>())!;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            throw new RequestFailure(ErrorCode.InvalidParams, problem.Message);
        }
    }

    /// <summary>A value as JSON, for members that hold any.</summary>
    public static JsonElement ElementOf<T>(T value) => JsonSerializer.SerializeToElement(value, TypeOf<T>());
}
