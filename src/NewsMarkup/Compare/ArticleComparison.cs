using System.Collections.Immutable;
using NewsMarkup.Semantics;

namespace NewsMarkup.Compare;

/// <summary>
/// What has changed between two versions of an article: the quotes, claims and facts, who says them, the numbers in them, the sources and the
/// header. The words of a statement that stand in another one belong to the inner one. Capitals, punctuation and how blanks are set do not
/// count. The comparison of the versions in the other order is its mirror image.
/// </summary>
public sealed class ArticleComparison
{
    private ArticleComparison(ArticleModel before, ArticleModel after, ImmutableArray<Change> changes)
    {
        Before = before;
        After = after;
        Changes = changes;
    }

    /// <summary>The first version.</summary>
    public ArticleModel Before { get; }

    /// <summary>The second version.</summary>
    public ArticleModel After { get; }

    /// <summary>What has changed, by group, in the order of the text.</summary>
    public ImmutableArray<Change> Changes { get; }

    /// <summary>Compares two versions. O(length) for versions that are much alike.</summary>
    public static ArticleComparison Of(ArticleModel before, ArticleModel after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);

        // Of two ways to pair passages that are equally good one must be taken: the same, whichever version comes first.
        var isInOrder = string.CompareOrdinal(before.Tree.ToString(), after.Tree.ToString()) <= 0;
        var changes = isInOrder ? Compare(before, after) : Compare(after, before).Select(change => change.Mirrored());
        return new ArticleComparison(before, after, [.. changes.OrderBy(change => change.Group).ThenBy(change => (change.After ?? change.Before)!.Place.Span.Start)]);
    }

    private static IEnumerable<Change> Compare(ArticleModel before, ArticleModel after)
    {
        var (left, right) = (new ArticlePassages(before), new ArticlePassages(after));
        var sources = new SourceComparison(before, after);
        var pairs = PassageMatcher.Match(left.Tagged, right.Tagged);
        var statements = new StatementComparison(sources, Numbers(pairs));
        return
        [
            .. pairs.SelectMany(pair => Of(pair, left, right, statements)),
            .. PassageMatcher.Match(left.Prose, right.Prose).SelectMany(pair => Of(pair, left, right, statements)),
            .. sources.Changes(),
            .. HeaderComparison.Changes(before, after),
        ];
    }

    private static IEnumerable<Change> Of(
        (Passage? Before, Passage? After) pair, ArticlePassages left, ArticlePassages right, StatementComparison statements) => pair switch
    {
        (null, { } added) => [new Change(added.Part, ChangeKind.Added, AspectOf(added, left), Before: null, added.ToEvidence())],
        ({ } dropped, null) => [new Change(dropped.Part, ChangeKind.Dropped, AspectOf(dropped, right), dropped.ToEvidence(), After: null)],
        ({ } before, { } after) => Between(before, after, statements),
        _ => [],
    };

    private static IEnumerable<Change> Between(Passage before, Passage after, StatementComparison statements)
    {
        if (!before.OwnWords.SequenceEqual(after.OwnWords))
            yield return new Change(before.Part < after.Part ? before.Part : after.Part, ChangeKind.Altered, Change.Words, before.ToEvidence(), after.ToEvidence());
        foreach (var change in FigureComparison.Changes(before, after))
            yield return change;
        if (before.Part == ChangedPart.Prose)
            yield break;
        foreach (var change in statements.Changes(before, after))
            yield return change;
    }

    /// <summary>What only lost its tag, or got one, was not taken from the article, or put into it.</summary>
    private static string AspectOf(Passage passage, ArticlePassages other) =>
        passage.Part != ChangedPart.Prose && other.Holds(passage.Words) ? Change.Tag : Change.Words;

    private static Dictionary<TaggedSpan, int> Numbers(IReadOnlyList<(Passage? Before, Passage? After)> pairs)
    {
        var numbers = new Dictionary<TaggedSpan, int>(ReferenceEqualityComparer.Instance);
        for (var number = 0; number < pairs.Count; number++)
        {
            foreach (var passage in new[] { pairs[number].Before, pairs[number].After }.OfType<Passage>())
                numbers.Add(passage.Span!, number);
        }

        return numbers;
    }
}
