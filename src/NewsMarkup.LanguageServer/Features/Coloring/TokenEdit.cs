using System.Collections.Immutable;

namespace NewsMarkup.LanguageServer.Features.Coloring;

/// <summary>A change of encoded tokens.</summary>
/// <param name="Start">The first number that changes.</param>
/// <param name="DeleteCount">How many numbers go.</param>
/// <param name="Inserted">What stands there instead.</param>
internal sealed record TokenEdit(int Start, int DeleteCount, ImmutableArray<int> Inserted)
{
    /// <summary>What makes some numbers into others: all between what they have in common at the begin and at the end. Null where they are equal.</summary>
    public static TokenEdit? Between(ImmutableArray<int> before, ImmutableArray<int> after)
    {
        var start = before.AsSpan().CommonPrefixLength(after.AsSpan());
        if (start == before.Length && start == after.Length)
            return null;
        var end = 0;
        while (end < Math.Min(before.Length, after.Length) - start && before[^(end + 1)] == after[^(end + 1)])
            end++;
        return new TokenEdit(start, before.Length - start - end, after[start..^end]);
    }
}
