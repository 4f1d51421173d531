using System.Collections.Concurrent;
using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Protocol.Types;
using NewsMarkup.LanguageServer.Workspaces;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>textDocument/publishDiagnostics</c>: the findings in open files, for clients that do not ask. Nothing is sent that is stale.</summary>
internal sealed class PushDiagnostics : Method
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _running = new(StringComparer.Ordinal);

    public override void Bind(Session session) => session.Live.Changed += (before, after) =>
    {
        if (session.Client.Has("textDocument", "diagnostic"))
            return;
        foreach (var (path, file) in before.Editor)
        {
            if (!after.Editor.ContainsKey(path))
                Withdraw(session, path, file);
        }

        foreach (var (path, file) in after.Editor)
        {
            if (IsToBeChecked(path, before, after))
                _ = PublishAsync(session, after, path, file);
        }
    };

    private static bool IsToBeChecked(string path, Workspace before, Workspace after) => FileKind.IsArticle(path)
        ? before.Open.GetValueOrDefault(path) != after.Open.GetValueOrDefault(path)
        : before.Checks.Configurations != after.Checks.Configurations;

    private void Withdraw(Session session, string path, EditorFile file)
    {
        if (_running.TryRemove(path, out var running))
            _ = running.CancelAsync();
        session.Connection.Notify(PublishDiagnosticsParams.Method, new PublishDiagnosticsParams(file.Uri, []));
    }

    private async Task PublishAsync(Session session, Workspace workspace, string path, EditorFile file)
    {
        var mine = new CancellationTokenSource();
        if (_running.TryGetValue(path, out var earlier))
            _ = earlier.CancelAsync();
        _running[path] = mine;
        try
        {
            await session.Checks.RunAsync(
                path,
                () =>
                {
                    var problems = ProblemList.Of(workspace, path, mine.Token);
                    mine.Token.ThrowIfCancellationRequested();
                    var found = session.Translator.Translate(workspace, problems);
                    session.Connection.Notify(PublishDiagnosticsParams.Method, new PublishDiagnosticsParams(file.Uri, found, file.Version));
                    return problems.Length;
                },
                mine.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // A newer text is being checked.
        }
#pragma warning disable CA1031 // Nobody waits for this: a fault of ours must at least be in the log.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            session.Log.ProblemsUntold(fault, path);
        }
    }
}
