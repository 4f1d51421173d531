using NewsMarkup.Text;

namespace NewsMarkup.Compile.Tagging;

/// <summary>Refuses tags that no article can hold: those that cross, and those that leave their paragraph.</summary>
internal static class TagCrossings
{
    /// <exception cref="ImportException">Two ranges cross; the message names both.</exception>
    public static void Refuse(IEnumerable<(TextSpan Place, string Path)> ranges)
    {
        var open = new Stack<(TextSpan Place, string Path)>();
        foreach (var range in ranges.OrderBy(range => range.Place))
        {
            while (open.TryPeek(out var around) && around.Place.End <= range.Place.Start)
                open.Pop();
            if (open.TryPeek(out var outer) && outer.Place.End < range.Place.End)
            {
                throw new ImportException(
                    $"`{range.Path}` ({range.Place.Start} to {range.Place.End}) crosses `{outer.Path}` ({outer.Place.Start} to {outer.Place.End}); tags of an article nest, and stay in their paragraph.");
            }

            open.Push(range);
        }
    }
}
