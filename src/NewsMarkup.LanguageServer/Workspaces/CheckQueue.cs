using System.Collections.Concurrent;

namespace NewsMarkup.LanguageServer.Workspaces;

/// <summary>
/// Runs the rules, for each file one run at a time, so that a rule that never ends takes one thread for its file and nothing else waits for it.
/// </summary>
internal sealed class CheckQueue
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _turns = new(StringComparer.Ordinal);

    /// <summary>How long the rules may take in a file before somebody is told.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Says in which file the rules take longer than that.</summary>
    public event Action<string>? Slow;

    /// <summary>Runs the rules of a file when those before have ended.</summary>
    /// <param name="path">The file.</param>
    /// <param name="check">The run.</param>
    /// <param name="cancellation">Ends the wait at once, and the run as soon as it looks.</param>
    /// <exception cref="OperationCanceledException">The caller asked to stop.</exception>
    public async Task<T> RunAsync<T>(string path, Func<T> check, CancellationToken cancellation)
    {
        var turn = _turns.GetOrAdd(path, _ => new SemaphoreSlim(1));
        await turn.WaitAsync(cancellation).ConfigureAwait(false);
        var run = Task.Run(
            () =>
            {
                try
                {
                    return check();
                }
                finally
                {
                    turn.Release();
                }
            },
            CancellationToken.None);
        _ = WatchAsync(path, run);
        return await run.WaitAsync(cancellation).ConfigureAwait(false);
    }

    private async Task WatchAsync(string path, Task run)
    {
        using var end = new CancellationTokenSource();
        if (await Task.WhenAny(run, Task.Delay(Patience, end.Token)).ConfigureAwait(false) != run)
            Slow?.Invoke(path);
        await end.CancelAsync().ConfigureAwait(false);
    }
}
