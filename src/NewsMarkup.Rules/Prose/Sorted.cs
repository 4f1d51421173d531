using System.Collections.Immutable;

namespace NewsMarkup.Rules;

/// <summary>Binary search in lists that are in the order of the text.</summary>
internal static class Sorted
{
    /// <summary>The index of the last item for which a condition holds that holds for none after it and for all before; -1 when it holds for none.</summary>
    public static int LastIndex<T>(ImmutableArray<T> items, Func<T, bool> holds)
    {
        var (low, high) = (0, items.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (holds(items[middle]))
                low = middle + 1;
            else
                high = middle - 1;
        }

        return high;
    }

    /// <summary>The items whose offsets lie in a range.</summary>
    public static ImmutableArray<T> In<T>(ImmutableArray<T> items, Func<T, int> offset, Text.TextSpan range)
    {
        var first = LastIndex(items, item => offset(item) < range.Start) + 1;
        var last = LastIndex(items, item => offset(item) < range.End);
        return last < first ? [] : items[first..(last + 1)];
    }
}
