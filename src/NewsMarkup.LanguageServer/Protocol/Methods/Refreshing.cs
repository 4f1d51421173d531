using NewsMarkup.LanguageServer.Protocol.Types;
using NewsMarkup.LanguageServer.Workspaces;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary>
/// <c>workspace/diagnostic/refresh</c>: a client asks again about the document it edits; it must be told when a register or a configuration changes what
/// is found in others.
/// </summary>
internal sealed class Refreshing : Method
{
    private int _asked;

    public override void Bind(Session session) => session.Live.Changed += (before, after) =>
    {
        if (session.Client.Has("workspace", "diagnostics", "refreshSupport") && AreOthersChanged(before, after))
            _ = RefreshAsync(session);
    };

    /// <summary>True where a document is another though its text is the same.</summary>
    private static bool AreOthersChanged(Workspace before, Workspace after) => before.Checks.Configurations != after.Checks.Configurations
        || after.Open.Any(open => before.Open.TryGetValue(open.Key, out var earlier) && earlier != open.Value && earlier.Tree == open.Value.Tree);

    /// <summary>While the client has not answered, one more request stands for all that would follow.</summary>
    private async Task RefreshAsync(Session session)
    {
        if (Interlocked.Increment(ref _asked) > 1)
            return;
        int answered;
        do
        {
            answered = Volatile.Read(ref _asked);
            await session.TryAskAsync(WorkspaceDiagnosticParams.Refresh, new Nothing()).ConfigureAwait(false);
        }
        while (Interlocked.CompareExchange(ref _asked, 0, answered) != answered);
    }
}
