using NewsMarkup.Cli.Reports;

namespace NewsMarkup.Cli.Tests.Diff;

/// <summary>Which words differ: a plus before those of the second text, a minus before those of the first.</summary>
internal sealed class WordDiffTests
{
    [TestCase("It is over", "It is not over", "It is |+not |over")]
    [TestCase("41 people", "43 people", "-41|+43| people")]
    [TestCase("a review of Tarrow Head dam", "a review is ordered after all", "a review |-of Tarrow Head dam|+is ordered after all")]
    [TestCase("one two, three four", "1 2, three 4", "-one two|+1 2|, three |-four|+4")]
    [TestCase("one  two", "one\ntwo", "one two")]
    [TestCase("", "one", "+one")]
    public void Words_that_differ_stand_together(string before, string after, string pieces) =>
        Assert.That(string.Join('|', WordDiff.Of(before, after).Select(Marked)), Is.EqualTo(pieces));

    [TestCase("a b c d", "b d e a")]
    [TestCase("one two three", "three two one two")]
    public void Each_side_is_whole(string before, string after) => Assert.That(
        (Side(WordDiff.Of(before, after), DiffPieceKind.Dropped), Side(WordDiff.Of(before, after), DiffPieceKind.Added)), Is.EqualTo((before, after)));

    private static string Marked(DiffPiece piece) => piece.Kind switch
    {
        DiffPieceKind.Dropped => $"-{piece.Text}",
        DiffPieceKind.Added => $"+{piece.Text}",
        _ => piece.Text,
    };

    private static string Side(IEnumerable<DiffPiece> pieces, DiffPieceKind kind) =>
        string.Concat(pieces.Where(piece => piece.Kind == DiffPieceKind.Same || piece.Kind == kind).Select(piece => piece.Text));
}
