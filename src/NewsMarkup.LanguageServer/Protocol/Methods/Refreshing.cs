using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Protocol.Rpc;
using NewsMarkup.LanguageServer.Protocol.Types;
using NewsMarkup.LanguageServer.Workspaces;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary>
/// <c>workspace/…/refresh</c>: a client asks again about the document it edits; it must be told when a register or a configuration changes what
/// is to be seen of others.
/// </summary>
internal sealed class Refreshing : Method
{
    private readonly ImmutableArray<Kind> _kinds =
    [
        new("diagnostics", WorkspaceDiagnosticParams.Refresh),
        new("semanticTokens", SemanticTokens.Refresh),
        new("inlayHint", InlayHintParams.Refresh),
        new("codeLens", CodeLens.Refresh),
    ];

    public override void Bind(Session session) => session.Live.Changed += (before, after) =>
    {
        if (!AreOthersChanged(before, after))
            return;
        foreach (var kind in _kinds.Where(kind => session.Client.Has("workspace", kind.Capability, "refreshSupport")))
            _ = kind.RefreshAsync(session);
    };

    /// <summary>True where a document is another though its text is the same.</summary>
    private static bool AreOthersChanged(Workspace before, Workspace after) => before.Checks.Configurations != after.Checks.Configurations
        || after.Open.Any(open => before.Open.TryGetValue(open.Key, out var earlier) && earlier != open.Value && earlier.Tree == open.Value.Tree);

    /// <summary>Something that a client shows.</summary>
    /// <param name="capability">Where the client says that it can be told.</param>
    /// <param name="request">What tells it.</param>
    private sealed class Kind(string capability, LspRequest<Nothing, Nothing?> request)
    {
        private int _asked;

        public string Capability { get; } = capability;

        /// <summary>While the client has not answered, one more request stands for all that would follow.</summary>
        public async Task RefreshAsync(Session session)
        {
            if (Interlocked.Increment(ref _asked) > 1)
                return;
            int answered;
            do
            {
                answered = Volatile.Read(ref _asked);
                await session.TryAskAsync(request, new Nothing()).ConfigureAwait(false);
            }
            while (Interlocked.CompareExchange(ref _asked, 0, answered) != answered);
        }
    }
}
