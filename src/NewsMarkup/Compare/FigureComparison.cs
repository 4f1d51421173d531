namespace NewsMarkup.Compare;

/// <summary>Which numbers and dates of a passage have changed.</summary>
internal static class FigureComparison
{
    /// <summary>Two figures that are the same are worth more than any number of others that are paired for their places.</summary>
    private const int Same = 1_000_000;

    public static IEnumerable<Change> Changes(Passage before, Passage after)
    {
        if (before.Figures.Select(figure => figure.Words).SequenceEqual(after.Figures.Select(figure => figure.Words)))
            yield break;
        var (left, right) = (before.Figures.ToHashSet(), after.Figures.ToHashSet());
        foreach (var (i, j) in Alignment.Of(before.Figures.Length, after.Figures.Length, (i, j) => AreSame(before.Figures[i], after.Figures[j]) ? Same : 1))
        {
            left.Remove(before.Figures[i]);
            right.Remove(after.Figures[j]);
            if (!AreSame(before.Figures[i], after.Figures[j]))
                yield return new Change(ChangedPart.Figure, ChangeKind.Altered, Change.Words, EvidenceOf(before.Figures[i], before), EvidenceOf(after.Figures[j], after));
        }

        foreach (var dropped in before.Figures.Where(figure => left.Contains(figure) && !Holds(after, figure)))
            yield return new Change(ChangedPart.Figure, ChangeKind.Dropped, Change.Words, EvidenceOf(dropped, before), After: null);
        foreach (var added in after.Figures.Where(figure => right.Contains(figure) && !Holds(before, figure)))
            yield return new Change(ChangedPart.Figure, ChangeKind.Added, Change.Words, Before: null, EvidenceOf(added, after));
    }

    /// <summary>A tag round a figure and the words beside it makes no other figure of it.</summary>
    private static bool AreSame(Figure before, Figure after) => Holds(before.Words, after.Words) || Holds(after.Words, before.Words);

    private static bool Holds(Passage passage, Figure figure) => Holds(string.Join(' ', passage.OwnWords), figure.Words);

    private static bool Holds(string words, string part) => $" {words} ".Contains($" {part} ", StringComparison.Ordinal);

    private static Evidence EvidenceOf(Figure figure, Passage passage) => passage.ToEvidence(figure.Shown) with
    {
        Text = [figure.Span],
        Place = new(passage.Place.File, figure.Source),
    };
}
