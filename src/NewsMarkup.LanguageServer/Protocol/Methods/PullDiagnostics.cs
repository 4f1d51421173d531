using System.Globalization;
using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Protocol.Rpc;
using NewsMarkup.LanguageServer.Protocol.Types;
using NewsMarkup.LanguageServer.Workspaces;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>textDocument/diagnostic</c>: the findings in a document, for clients that ask.</summary>
internal sealed class PullDiagnostics : Method
{
    public override ServerCapabilities Offer(ServerCapabilities offered, ClientCapabilities client) => offered with
    {
        DiagnosticProvider = new DiagnosticOptions("newsmarkup", InterFileDependencies: true, WorkspaceDiagnostics: true),
    };

    public override void Bind(Session session) => session.Connection.Answer(DocumentDiagnosticParams.Method, async (asked, cancellation) =>
    {
        var path = session.Translator.PathOf(asked.TextDocument.Uri);
        var (workspace, edited) = (session.Live.Current, session.Live.UntilEditOf(path));
        if (ResultIdOf(workspace, path) is { } id && id == asked.PreviousResultId)
            return new DocumentDiagnosticReport("unchanged", id);
        try
        {
            var problems = await Staleness.GuardAsync(
                WhenStale.Cancelled,
                token => session.Checks.RunAsync(path, () => ProblemList.Of(workspace, path, token), token),
                edited,
                cancellation).ConfigureAwait(false);
            return new DocumentDiagnosticReport("full", ResultIdOf(workspace, path) ?? "", session.Translator.Translate(workspace, problems));
        }
        catch (RequestFailure failure) when (failure.Code == ErrorCode.RequestCancelled)
        {
            throw new RequestFailure(
                ErrorCode.ServerCancelled, failure.Message, LspJson.ElementOf(new DiagnosticServerCancellationData(RetriggerRequest: true)));
        }
    });

    /// <summary>What stands for the findings in an open article: they change with the document. Null where findings must be looked for again.</summary>
    public static string? ResultIdOf(Workspace workspace, string path) =>
        workspace.Open.TryGetValue(path, out var document) ? document.Id.ToString(CultureInfo.InvariantCulture) : null;
}
