namespace NewsMarkup.Compile.Tagging;

/// <summary>A bracket to be written: where a tag opens, or closes, in the text.</summary>
internal readonly record struct TagEdge(int Position, bool Opens, PlacedTag Tag);

/// <summary>The order in which tags open and close, so that every one lies inside or beside every other.</summary>
internal static class SpanNesting
{
    /// <summary>The edges of the tags in writing order. A longer tag is the outer one; of two with one range, the one given first.</summary>
    /// <exception cref="InvalidOperationException">Two tags cross.</exception>
    public static IReadOnlyList<TagEdge> Edges(IEnumerable<PlacedTag> tags)
    {
        var edges = new List<TagEdge>();
        var open = new Stack<PlacedTag>();
        foreach (var tag in tags.OrderBy(tag => tag.Words))
        {
            CloseUpTo(tag.Words.Start);
            if (open.TryPeek(out var outer) && outer.Words.End < tag.Words.End)
                throw new InvalidOperationException($"Tags cross: {outer} and {tag}.");
            edges.Add(new(tag.Words.Start, Opens: true, tag));
            open.Push(tag);
        }

        CloseUpTo(int.MaxValue);
        return edges;

        void CloseUpTo(int position)
        {
            while (open.TryPeek(out var inner) && inner.Words.End <= position)
                edges.Add(new(inner.Words.End, Opens: false, open.Pop()));
        }
    }
}
