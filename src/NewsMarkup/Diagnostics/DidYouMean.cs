namespace NewsMarkup.Diagnostics;

/// <summary>Finds the word that somebody probably meant.</summary>
public static class DidYouMean
{
    /// <summary>Nobody can tell what a longer word was meant to be, and to find out would take long.</summary>
    private const int LongestWord = 100;

    /// <summary>
    /// The candidate nearest to a word, ignoring case, or null when none is near: a third of the word's letters, rounded up, may
    /// be wrong, missing, too many or swapped with their neighbour. O(candidates × length²).
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length > LongestWord)
            return null;
        string? nearest = null;
        var least = (word.Length + 2) / 3;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > least)
                continue;
            var distance = Distance(word, candidate, least);
            if (distance < least || (distance == least && (nearest is null || string.CompareOrdinal(candidate, nearest) < 0)))
                (nearest, least) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>The optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours. Past the limit, more than it.</summary>
    private static int Distance(string from, string to, int limit)
    {
        var width = to.Length + 1;
        Span<int> rows = stackalloc int[3 * width];
        var twoAbove = rows[..width];
        var above = rows[width..(2 * width)];
        var row = rows[(2 * width)..];
        for (var j = 0; j <= to.Length; j++)
            above[j] = j;
        var leastAbove = 0;
        for (var i = 1; i <= from.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var cost = Same(from[i - 1], to[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + cost);
                if (i > 1 && j > 1 && Same(from[i - 1], to[j - 2]) && Same(from[i - 2], to[j - 1]))
                    row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            if (Math.Min(least, leastAbove) > limit)
                return limit + 1;
            leastAbove = least;
            var reused = twoAbove;
            twoAbove = above;
            above = row;
            row = reused;
        }

        return above[to.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
