namespace NewsMarkup.Diagnostics;

/// <summary>Finds the word that somebody probably meant.</summary>
public static class DidYouMean
{
    /// <summary>
    /// The candidate nearest to a word, ignoring case, or null when none is near: a third of the word's letters, rounded up, may
    /// be wrong, missing, too many or swapped with their neighbour. O(candidates × length²).
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        var limit = (word.Length + 2) / 3;
        return candidates
            .Where(candidate => Math.Abs(candidate.Length - word.Length) <= limit)
            .Select(candidate => (Candidate: candidate, Distance: Distance(word, candidate)))
            .Where(scored => scored.Distance <= limit)
            .OrderBy(scored => scored.Distance)
            .ThenBy(scored => scored.Candidate, StringComparer.Ordinal)
            .FirstOrDefault().Candidate;
    }

    /// <summary>The optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours.</summary>
    private static int Distance(string from, string to)
    {
        var rows = new int[3][];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++)
            rows[0][j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            var (row, above, twoAbove) = (rows[i % 3], rows[(i + 2) % 3], rows[(i + 1) % 3]);
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var cost = Same(from[i - 1], to[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + cost);
                if (i > 1 && j > 1 && Same(from[i - 1], to[j - 2]) && Same(from[i - 2], to[j - 1]))
                    row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
            }
        }

        return rows[from.Length % 3][to.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
