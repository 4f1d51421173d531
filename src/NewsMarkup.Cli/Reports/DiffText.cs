using System.Text;
using NewsMarkup.Compare;

namespace NewsMarkup.Cli.Reports;

/// <summary>For people: changes by group, old words after a minus, new ones after a plus; <c>[-…-]</c> and <c>{+…+}</c> mark the words that differ where there is no colour.</summary>
internal sealed class DiffText(Palette palette)
{
    private const string Indent = "    ";

    /// <summary>The report in UTF-8; empty where nothing has changed.</summary>
    public byte[] Of(ArticleComparison comparison, string before, string after)
    {
        if (comparison.Changes.IsEmpty)
            return [];
        var text = new StringBuilder();
        text.Append(palette.Bold($"--- {Visible.Of(before)}")).Append('\n').Append(palette.Bold($"+++ {Visible.Of(after)}")).Append('\n');
        foreach (var group in comparison.Changes.GroupBy(change => change.Group))
        {
            text.Append('\n').Append(palette.Hunk(DiffWording.TitleOf(group.Key))).Append('\n');
            foreach (var change in group)
                Append(text, change);
        }

        text.Append('\n').Append(palette.Bold(DiffWording.Summary(comparison))).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private void Append(StringBuilder text, Change change)
    {
        text.Append("\n  ").Append(palette.Bold(Visible.Of(DiffWording.TitleOf(change)))).Append("  ").Append(palette.Dim($"({DiffWording.PlacesOf(change)})")).Append('\n');
        if (DiffWording.IsOfWords(change))
            AppendWords(text, change);
        else if (change.Part != ChangedPart.Source && DiffWording.Side(change).Passage is { } passage)
            text.Append(Indent).Append("  ").Append(Visible.Of(WordDiff.OnOneLine(passage))).Append('\n');
    }

    private void AppendWords(StringBuilder text, Change change)
    {
        var pieces = change is { Before: { } before, After: { } after } ? WordDiff.Of(before.Value, after.Value)
            : [new DiffPiece(DiffPieceKind.Same, WordDiff.OnOneLine(DiffWording.Side(change).Value))];
        if (change.Before is not null)
            AppendLine(text, palette.Removed("-"), pieces, DiffPieceKind.Dropped, palette.RemovedWords);
        if (change.After is not null)
            AppendLine(text, palette.Added("+"), pieces, DiffPieceKind.Added, palette.AddedWords);
    }

    private static void AppendLine(StringBuilder text, string sign, IEnumerable<DiffPiece> pieces, DiffPieceKind side, Func<string, string> mark)
    {
        text.Append(Indent).Append(sign).Append(' ');
        foreach (var piece in pieces.Where(piece => piece.Kind == DiffPieceKind.Same || piece.Kind == side))
        {
            var words = Visible.Of(piece.Text);
            text.Append(piece.Kind == DiffPieceKind.Same ? words : mark(words));
        }

        text.Append('\n');
    }
}
