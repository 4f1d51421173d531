using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Protocol.Types;
using NewsMarkup.LanguageServer.Workspaces;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary>
/// <c>workspace/diagnostic</c>: the findings in all files of the folders, for clients that ask. Files about which the client knows all are left out.
/// </summary>
internal sealed class WorkspaceDiagnostics : Method
{
    private readonly ClosedChecks _closed = new();

    public override void Bind(Session session) => session.Connection.Answer(WorkspaceDiagnosticParams.Method, async (asked, cancellation) =>
    {
        var workspace = session.Live.Current;
        var known = asked.PreviousResultIds.DistinctBy(result => session.Translator.PathOf(result.Uri))
            .ToDictionary(result => session.Translator.PathOf(result.Uri), StringComparer.Ordinal);
        var reports = new List<WorkspaceDocumentDiagnosticReport>();
        foreach (var path in Files(workspace))
        {
            if (await CheckAsync(session, workspace, path, cancellation).ConfigureAwait(false) is { } found
                && found.ResultId != known.GetValueOrDefault(path)?.Value)
            {
                reports.Add(Report(session, workspace, path, found));
            }

            known.Remove(path);
        }

        reports.AddRange(known.Values.Select(gone => new WorkspaceDocumentDiagnosticReport(gone.Uri, Version: null, "full", "gone", [])));
        return new WorkspaceDiagnosticReport(reports);
    });

    private static IEnumerable<string> Files(Workspace workspace)
    {
        var articles = workspace.Index.Keys.Union(workspace.Editor.Keys).Order(StringComparer.Ordinal).ToList();
        return articles.Union(ProblemList.OfProjects(workspace, articles).Select(file => file.Path));
    }

    /// <summary>A file whose rules take too long is left out: the others must not wait.</summary>
    private async Task<CheckedFile?> CheckAsync(Session session, Workspace workspace, string path, CancellationToken cancellation)
    {
        if (PullDiagnostics.ResultIdOf(workspace, path) is null && _closed.Find(workspace, path) is { } known)
            return known;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(session.Checks.Patience);
        try
        {
            var problems = await session.Checks.RunAsync(path, () => ProblemList.Of(workspace, path, patience.Token), patience.Token).ConfigureAwait(false);
            return PullDiagnostics.ResultIdOf(workspace, path) is { } id ? new CheckedFile(id, problems) : _closed.Remember(workspace, path, problems);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    private static WorkspaceDocumentDiagnosticReport Report(Session session, Workspace workspace, string path, CheckedFile found) => new(
        Translator.UriOf(workspace, path),
        workspace.Editor.GetValueOrDefault(path)?.Version,
        "full",
        found.ResultId,
        session.Translator.Translate(workspace, found.Problems));
}
