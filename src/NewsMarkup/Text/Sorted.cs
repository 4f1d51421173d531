using System.Collections.Immutable;

namespace NewsMarkup.Text;

/// <summary>Binary search in lists that are in the order of an offset; O(log items). Give it functions that capture nothing: those cost no memory.</summary>
internal static class Sorted
{
    /// <summary>The index of the last item whose offset lies before a limit; -1 when there is none.</summary>
    public static int LastBefore<T, TOffset>(ImmutableArray<T> items, Func<T, TOffset> offset, TOffset limit)
        where TOffset : IComparable<TOffset>
    {
        var (low, high) = (0, items.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (offset(items[middle]).CompareTo(limit) < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return high;
    }

    /// <summary>True when the offset of an item lies in a range.</summary>
    public static bool AnyIn<T>(ImmutableArray<T> items, Func<T, int> offset, TextSpan range)
    {
        var first = LastBefore(items, offset, range.Start) + 1;
        return first < items.Length && offset(items[first]) < range.End;
    }

    /// <summary>The items whose offsets lie in a range.</summary>
    public static ImmutableArray<T> In<T>(ImmutableArray<T> items, Func<T, int> offset, TextSpan range)
    {
        var first = LastBefore(items, offset, range.Start) + 1;
        if (first == items.Length || offset(items[first]) >= range.End)
            return [];
        var last = LastBefore(items, offset, range.End);
        return first == 0 && last == items.Length - 1 ? items : items[first..(last + 1)];
    }
}
