using System.Collections.Concurrent;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>What was made of texts that come again in article after article. Holds a bounded number of short ones. Safe to use from several threads.</summary>
/// <param name="make">Makes the value of a text; what it makes depends on nothing else.</param>
internal sealed class TextMemo<T>(Func<string, T> make)
{
    /// <summary>More than a long article has; an archive with more begins anew now and then.</summary>
    private const int Most = 8192;

    /// <summary>A longer text seldom comes again, and would be held for long.</summary>
    private const int LongestKept = 256;

    private readonly ConcurrentDictionary<string, T> _known = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>The value of a text.</summary>
    public T Of(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestKept)
            return make(text.ToString());
        var known = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(text, out var value))
            return value;
        if (Interlocked.Increment(ref _count) > Most)
        {
            _known.Clear();
            Volatile.Write(ref _count, 0);
        }

        return _known.GetOrAdd(text.ToString(), make);
    }
}
