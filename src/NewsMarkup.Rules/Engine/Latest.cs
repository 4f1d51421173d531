namespace NewsMarkup.Rules;

/// <summary>
/// What was made last, for what is the same for article after article: the words that a project's options add, say. Threads that want different
/// things take turns in making them; each gets what it asked for.
/// </summary>
/// <param name="make">Makes the value of a key.</param>
internal sealed class Latest<TKey, TValue>(Func<TKey, TValue> make)
    where TKey : IEquatable<TKey>
{
    private volatile Entry? _entry;

    /// <summary>The value of a key, made anew where another was asked for last.</summary>
    public TValue Of(TKey key)
    {
        if (_entry is { } entry && entry.Key.Equals(key))
            return entry.Value;
        var made = new Entry(key, make(key));
        _entry = made;
        return made.Value;
    }

    private sealed record Entry(TKey Key, TValue Value);
}
