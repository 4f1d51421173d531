namespace NewsMarkup.Tests.Gold;

/// <summary>A bracket of the output: where a tag opens, or closes, in the text.</summary>
internal readonly record struct TagEdge(int Position, bool Opens, Tag Tag);

/// <summary>The order in which tags open and close, so that every one lies inside or beside every other.</summary>
internal static class SpanNesting
{
    /// <summary>The edges of the tags in writing order. A longer tag is the outer one; of two with one range, the one given first.</summary>
    /// <exception cref="InvalidOperationException">Two tags cross.</exception>
    public static IReadOnlyList<TagEdge> Edges(IEnumerable<Tag> tags)
    {
        var edges = new List<TagEdge>();
        var open = new Stack<Tag>();
        foreach (var tag in tags.OrderBy(tag => tag.Start).ThenByDescending(tag => tag.End))
        {
            CloseUpTo(tag.Start);
            if (open.TryPeek(out var outer) && outer.End < tag.End)
                throw new InvalidOperationException($"Tags cross: {outer} and {tag}.");
            edges.Add(new(tag.Start, Opens: true, tag));
            open.Push(tag);
        }

        CloseUpTo(int.MaxValue);
        return edges;

        void CloseUpTo(int position)
        {
            while (open.TryPeek(out var inner) && inner.End <= position)
                edges.Add(new(inner.End, Opens: false, open.Pop()));
        }
    }
}
