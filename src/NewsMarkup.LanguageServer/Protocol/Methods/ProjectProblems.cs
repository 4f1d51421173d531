using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary>
/// <c>textDocument/publishDiagnostics</c> of files that are not open: what is wrong in the configurations, house rules and baselines of the articles that are,
/// for clients that do not ask. Else an article would be checked otherwise than its desk meant, without a word.
/// </summary>
internal sealed class ProjectProblems : Method
{
    private readonly Lock _publishing = new();
    private ImmutableHashSet<string> _shown = [];

    public override void Bind(Session session) => session.Live.Changed += (before, after) =>
    {
        if (session.Client.Has("textDocument", "diagnostic"))
            return;
        if (before.Checks.Configurations != after.Checks.Configurations || before.Editor.Count != after.Editor.Count)
            _ = PublishAsync(session);
    };

    private async Task PublishAsync(Session session)
    {
        try
        {
            await Task.Run(() => Publish(session)).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Nobody waits for this: a fault of ours must at least be in the log.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            session.Log.ConfigurationProblemsUntold(fault);
        }
    }

    /// <summary>Takes the workspace of the moment when its turn comes, so that the last word is about the last one.</summary>
    private void Publish(Session session)
    {
        lock (_publishing)
        {
            var workspace = session.Live.Current;
            var shown = ProblemList.OfProjects(workspace, workspace.Open.Keys).Where(file => !file.Findings.IsEmpty).Select(file => file.Path)
                .Where(path => !workspace.Editor.ContainsKey(path)).ToImmutableHashSet();
            foreach (var path in shown.Union(_shown).Where(path => !workspace.Editor.ContainsKey(path)))
            {
                var problems = shown.Contains(path) ? ProblemList.Of(workspace, path) : [];
                var found = session.Translator.Translate(workspace, problems);
                session.Connection.Notify(PublishDiagnosticsParams.Method, new PublishDiagnosticsParams(Translator.UriOf(workspace, path), found));
            }

            _shown = shown;
        }
    }
}
