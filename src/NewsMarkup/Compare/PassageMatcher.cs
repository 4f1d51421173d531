using System.Collections.Immutable;

namespace NewsMarkup.Compare;

/// <summary>
/// Finds which passage of one version is which of the other: first by the name that a tag gives, then by the same words from the same
/// source, then by the same words, wherever they stand, then by those that no inner statement has; what is left by likeness, in the order of the text.
/// </summary>
internal static class PassageMatcher
{
    private const int Whole = 1000;

    /// <summary>Of how many words of both together a passage must share that it counts as reworded, in thousandths.</summary>
    private const int LeastLikeness = 500;

    /// <summary>The pairs and what has no partner, each passage once.</summary>
    public static IReadOnlyList<(Passage? Before, Passage? After)> Match(ImmutableArray<Passage> before, ImmutableArray<Passage> after)
    {
        var pairs = new List<(Passage? Before, Passage? After)>();
        var (leftBefore, leftAfter) = (before.ToList(), after.ToList());
        foreach (var key in new Func<Passage, string?>[] { NameOf, WordsAndSource, Words, OwnWordsAndSource })
            Pair(leftBefore, leftAfter, key, pairs);
        PairAlike(leftBefore, leftAfter, pairs);
        pairs.AddRange(leftBefore.Select(passage => ((Passage?)passage, (Passage?)null)));
        pairs.AddRange(leftAfter.Select(passage => ((Passage?)null, (Passage?)passage)));
        return pairs;
    }

    private static string? NameOf(Passage passage) => passage.Span?.Name;

    private static string? WordsAndSource(Passage passage) => $"{passage.Part} {passage.Who}\n{Words(passage)}";

    /// <summary>Tells a statement apart of which most of the words belong to one inside it.</summary>
    private static string? OwnWordsAndSource(Passage passage) => passage.OwnWords.IsEmpty ? null : $"{passage.Part} {passage.Who}\n{string.Join(' ', passage.OwnWords)}";

    private static string Words(Passage passage) => string.Join(' ', passage.Words);

    /// <summary>Pairs those with the same key, the first with the first, the second with the second.</summary>
    private static void Pair(List<Passage> before, List<Passage> after, Func<Passage, string?> key, List<(Passage?, Passage?)> pairs)
    {
        var waiting = after.Where(passage => key(passage) is not null).GroupBy(passage => key(passage)!).ToDictionary(same => same.Key, same => new Queue<Passage>(same));
        var paired = new HashSet<Passage>(ReferenceEqualityComparer.Instance);
        foreach (var passage in before)
        {
            if (key(passage) is not { } word || !waiting.TryGetValue(word, out var same) || !same.TryDequeue(out var partner))
                continue;
            pairs.Add((passage, partner));
            paired.Add(passage);
            paired.Add(partner);
        }

        before.RemoveAll(paired.Contains);
        after.RemoveAll(paired.Contains);
    }

    private static void PairAlike(List<Passage> before, List<Passage> after, List<(Passage?, Passage?)> pairs)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var (wordsBefore, wordsAfter) = (before.ConvertAll(Numbered), after.ConvertAll(Numbered));
        var alike = Alignment.Of(before.Count, after.Count, (i, j) => Likeness(wordsBefore[i], wordsAfter[j])).ToList();
        pairs.AddRange(alike.Select(pair => ((Passage?)before[pair.Before], (Passage?)after[pair.After])));
        foreach (var (i, j) in Enumerable.Reverse(alike))
        {
            before.RemoveAt(i);
            after.RemoveAt(j);
        }

        int[] Numbered(Passage passage)
        {
            int[] words = [.. passage.Words.Select(word => numbers.TryGetValue(word, out var number) ? number : numbers[word] = numbers.Count)];
            Array.Sort(words);
            return words;
        }
    }

    /// <summary>The share of words that both have, a word that stands twice counted twice; 0 where that is too few.</summary>
    private static int Likeness(int[] before, int[] after)
    {
        var all = before.Length + after.Length;
        if (all == 0 || Whole * 2 * Math.Min(before.Length, after.Length) < LeastLikeness * all)
            return 0;
        var (shared, i, j) = (0, 0, 0);
        while (i < before.Length && j < after.Length)
        {
            var order = before[i].CompareTo(after[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return Whole * 2 * shared / all is var likeness && likeness >= LeastLikeness ? likeness : 0;
    }
}
