namespace NewsMarkup.Compare;

/// <summary>
/// Pairs things of two lists that are alike, in the order of both: of all ways to do so that keep the order, one with the greatest sum of
/// likeness. Each thing is compared with those near its place in the other list, so that time grows with the length of the lists, not with its square.
/// </summary>
internal static class Alignment
{
    /// <summary>How far from its place a thing is looked for, in things.</summary>
    private const int Reach = 500;

    /// <summary>The pairs, as numbers in the two lists, in order.</summary>
    /// <param name="before">How many things there are in the first list.</param>
    /// <param name="after">How many there are in the second.</param>
    /// <param name="likeness">How alike two of them are; 0 for those that are no pair.</param>
    public static IEnumerable<(int Before, int After)> Of(int before, int after, Func<int, int, int> likeness)
    {
        var pairs = new List<Pair>();
        var best = new int[after + 1];
        Array.Fill(best, -1);
        for (var i = 0; i < before; i++)
        {
            var place = (int)((long)i * after / before);
            for (var j = Math.Min(after, place + Reach + 1) - 1; j >= Math.Max(0, place - Reach); j--)
            {
                if (likeness(i, j) is var alike and > 0)
                    Add(new Pair(i, j, alike, BestBefore(j)));
            }
        }

        var chain = new Stack<(int, int)>();
        for (var pair = BestBefore(after); pair >= 0; pair = pairs[pair].Previous)
            chain.Push((pairs[pair].Before, pairs[pair].After));
        return chain;

        // A tree of Fenwick over the second list: the best chain among those that end before a place.
        void Add(Pair pair)
        {
            var sum = pair.Likeness + (pair.Previous < 0 ? 0 : pairs[pair.Previous].Sum);
            pairs.Add(pair with { Sum = sum });
            for (var node = pair.After + 1; node <= after; node += node & -node)
            {
                if (best[node] < 0 || pairs[best[node]].Sum < sum)
                    best[node] = pairs.Count - 1;
            }
        }

        int BestBefore(int place)
        {
            var found = -1;
            for (var node = place; node > 0; node -= node & -node)
            {
                if (best[node] >= 0 && (found < 0 || pairs[best[node]].Sum > pairs[found].Sum))
                    found = best[node];
            }

            return found;
        }
    }

    private readonly record struct Pair(int Before, int After, int Likeness, int Previous)
    {
        public int Sum { get; init; }
    }
}
