using NewsMarkup.LanguageServer.Protocol.Rpc;

namespace NewsMarkup.LanguageServer.Protocol;

/// <summary>Gives up what nobody wants any more.</summary>
internal static class Staleness
{
    /// <summary>Does some work until its text is edited.</summary>
    /// <param name="stale">What the client is told then.</param>
    /// <param name="work">The work; it may take longer to stop than the client waits.</param>
    /// <param name="edited">Ends when the text is edited.</param>
    /// <param name="cancellation">Ends when the client gives the request up.</param>
    /// <exception cref="RequestFailure">The text was edited.</exception>
    public static async Task<T> GuardAsync<T>(WhenStale stale, Func<CancellationToken, Task<T>> work, CancellationToken edited, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(edited, cancellation);
        try
        {
            return await work(either.Token).WaitAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (edited.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw stale == WhenStale.AskAgain
                ? new RequestFailure(ErrorCode.ContentModified, "The text was edited.")
                : new RequestFailure(ErrorCode.RequestCancelled, "The text was edited.");
        }
    }
}
