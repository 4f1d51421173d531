namespace NewsMarkup.Compile.Tagging;

/// <summary>The brackets of the text itself, which must not pair with those of a tag round them. Those that no tag holds pair with nothing.</summary>
internal static class LiteralBrackets
{
    /// <summary>The positions of the brackets that have no partner inside the innermost tag round them.</summary>
    public static IReadOnlySet<int> Unpaired(string text, IReadOnlyList<TagEdge> edges)
    {
        var unpaired = new HashSet<int>();
        var levels = new Stack<Stack<int>>([new Stack<int>()]);
        var position = 0;
        foreach (var edge in edges)
        {
            Read(edge.Position);
            if (edge.Opens)
                levels.Push(new Stack<int>());
            else
                unpaired.UnionWith(levels.Pop());
        }

        return unpaired;

        void Read(int end)
        {
            var open = levels.Peek();
            for (; position < end; position++)
            {
                if (text[position] == '[')
                    open.Push(position);
                else if (text[position] == ']' && !open.TryPop(out _) && levels.Count > 1)
                    unpaired.Add(position);
            }
        }
    }
}
