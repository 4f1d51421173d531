namespace NewsMarkup.LanguageServer;

/// <summary>
/// Gives memory back when the client has been quiet for a moment. While somebody types, the youngest generation fills up again and again and stays as
/// large as it may be; a thorough collection would be in the way of a key, and in a pause it is not.
/// </summary>
internal sealed class QuietTime : IDisposable
{
    private static readonly TimeSpan _moment = TimeSpan.FromSeconds(1);

    private readonly Timer _end = new(_ => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true));

    /// <summary>The client has said something.</summary>
    public void Break() => _end.Change(_moment, Timeout.InfiniteTimeSpan);

    /// <inheritdoc/>
    public void Dispose() => _end.Dispose();
}
