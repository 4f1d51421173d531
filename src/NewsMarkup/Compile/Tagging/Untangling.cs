using NewsMarkup.Text;

namespace NewsMarkup.Compile.Tagging;

/// <summary>Makes tags of others fit the language: a span never leaves its paragraph, and spans nest and never cross.</summary>
internal static class Untangling
{
    /// <summary>The parts of a range that each lie in one paragraph, without the line ends round them.</summary>
    public static IEnumerable<TextSpan> ByParagraph(string text, TextSpan range)
    {
        var start = range.Start;
        for (var line = LineEnds.NextLine(text, range.Start); line < range.End; line = LineEnds.NextLine(text, line))
        {
            if (!LineEnds.IsBlankLine(text, line))
                continue;
            if (Trimmed(start, line) is { IsEmpty: false } part)
                yield return part;
            start = Math.Min(LineEnds.NextLine(text, line), range.End);
        }

        if (Trimmed(start, range.End) is { IsEmpty: false } last)
            yield return last;

        TextSpan Trimmed(int from, int to)
        {
            if (from == range.Start && to == range.End)
                return range;
            while (from < to && char.IsWhiteSpace(text[from]))
                from++;
            while (to > from && char.IsWhiteSpace(text[to - 1]))
                to--;
            return TextSpan.FromBounds(from, to);
        }
    }

    /// <summary>Cuts each range that begins in another and ends outside it to the other's end. O(n log n).</summary>
    /// <param name="items">The ranges; of equal ones the first is the outer one.</param>
    /// <param name="rangeOf">Where an item stands.</param>
    /// <param name="cut">Gives the item as it stands after it is cut; the second item is the one that it crosses.</param>
    public static List<T> WithoutCrossings<T>(IEnumerable<T> items, Func<T, TextSpan> rangeOf, Func<T, T, TextSpan, T> cut)
    {
        var result = new List<T>();
        var open = new Stack<T>();
        foreach (var item in items.OrderBy(rangeOf))
        {
            var range = rangeOf(item);
            while (open.TryPeek(out var closed) && rangeOf(closed).End <= range.Start && !(range.IsEmpty && rangeOf(closed).Start == range.Start))
                open.Pop();
            var kept = open.TryPeek(out var around) && rangeOf(around).End < range.End
                ? cut(item, around, TextSpan.FromBounds(range.Start, rangeOf(around).End))
                : item;
            result.Add(kept);
            open.Push(kept);
        }

        return result;
    }
}
