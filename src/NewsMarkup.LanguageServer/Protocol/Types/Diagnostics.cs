using System.Text.Json;
using System.Text.Json.Serialization;
using NewsMarkup.LanguageServer.Protocol.Rpc;

namespace NewsMarkup.LanguageServer.Protocol.Types;

/// <summary>A finding of ours.</summary>
/// <param name="Severity">1 error, 2 warning, 3 information, 4 hint.</param>
/// <param name="Code">The number of its rule.</param>
/// <param name="Tags">1 unnecessary, 2 deprecated.</param>
/// <param name="Data">What the server wants back with a request for code actions.</param>
internal sealed record Diagnostic(
    Range Range,
    string Message,
    int? Severity = null,
    string? Code = null,
    CodeDescription? CodeDescription = null,
    string? Source = null,
    IReadOnlyList<int>? Tags = null,
    IReadOnlyList<DiagnosticRelatedInformation>? RelatedInformation = null,
    FindingData? Data = null);

/// <summary>What is to be known of a finding that a client sends, which is anybody's.</summary>
/// <param name="Code">A number or a string.</param>
internal sealed record KnownFinding(Range Range, JsonElement? Code = null);

/// <summary>Where a code is explained.</summary>
internal sealed record CodeDescription(string Href);

/// <summary>Another place that belongs to a finding.</summary>
internal sealed record DiagnosticRelatedInformation(Location Location, string Message);

/// <summary>What finds a finding again in the same text: its rule, and where it was in UTF-16 offsets.</summary>
internal sealed record FindingData(string Rule, int Start, int End);

/// <summary>All findings in a document.</summary>
internal sealed record PublishDiagnosticsParams(string Uri, IReadOnlyList<Diagnostic> Diagnostics, int? Version = null)
{
    public static readonly LspNotification<PublishDiagnosticsParams> Method = new("textDocument/publishDiagnostics");
}

/// <summary>Asks for the findings in a document.</summary>
internal sealed record DocumentDiagnosticParams(TextDocumentIdentifier TextDocument, string? PreviousResultId = null)
{
    public static readonly LspRequest<DocumentDiagnosticParams, DocumentDiagnosticReport> Method = new("textDocument/diagnostic");
}

/// <summary>The findings in a document.</summary>
/// <param name="Kind"><c>full</c>, or <c>unchanged</c> and without items.</param>
internal sealed record DocumentDiagnosticReport(string Kind, string ResultId, IReadOnlyList<Diagnostic>? Items = null);

/// <summary>Asks for the findings in all documents.</summary>
internal sealed record WorkspaceDiagnosticParams(
    IReadOnlyList<PreviousResultId> PreviousResultIds, JsonElement? WorkDoneToken = null, JsonElement? PartialResultToken = null)
{
    public static readonly LspRequest<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport> Method = new("workspace/diagnostic");
    public static readonly LspRequest<Nothing, Nothing?> Refresh = new("workspace/diagnostic/refresh");
}

/// <summary>What the client has of a document.</summary>
internal sealed record PreviousResultId(string Uri, string Value);

/// <summary>The findings in all documents.</summary>
internal sealed record WorkspaceDiagnosticReport(IReadOnlyList<WorkspaceDocumentDiagnosticReport> Items);

/// <summary>The findings in one of them.</summary>
/// <param name="Version">Of an open document; null otherwise.</param>
/// <param name="Kind"><c>full</c>, or <c>unchanged</c> and without items.</param>
internal sealed record WorkspaceDocumentDiagnosticReport(
    string Uri,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version,
    string Kind,
    string ResultId,
    IReadOnlyList<Diagnostic>? Items = null);

/// <summary>What a client does with a pull that was given up.</summary>
internal sealed record DiagnosticServerCancellationData(bool RetriggerRequest);
