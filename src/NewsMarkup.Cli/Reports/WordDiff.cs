using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;

namespace NewsMarkup.Cli.Reports;

/// <summary>Which words of a text another one lacks, and the other way round. Blanks and line ends are one blank.</summary>
internal static class WordDiff
{
    /// <summary>Longer texts that differ are shown as wholes: to find what they share may take the square of their length.</summary>
    private const int MaxWords = 5000;

    private static readonly CustomFunctionChunker Words = new(Split);

    /// <summary>
    /// The pieces of both texts, in order; of two that take each other's place the dropped one first. A blank between words that differ is no
    /// place where the texts meet: <c>of Tarrow Head</c> became <c>is ordered after</c>, not each word another.
    /// </summary>
    public static IReadOnlyList<DiffPiece> Of(string before, string after)
    {
        var (old, current) = (OnOneLine(before), OnOneLine(after));
        if (Split(old).Count > MaxWords || Split(current).Count > MaxWords)
            return [new DiffPiece(DiffPieceKind.Dropped, old), new DiffPiece(DiffPieceKind.Added, current)];
        var diff = Differ.Instance.CreateDiffs(old, current, ignoreWhiteSpace: false, ignoreCase: false, Words);
        var pieces = new List<DiffPiece>();
        var (dropped, added, at) = (new StringBuilder(), new StringBuilder(), 0);
        foreach (var block in diff.DiffBlocks)
        {
            var same = Joined(diff.PiecesOld, at, block.DeleteStartA - at);
            if (same == " " && dropped.Length > 0 && added.Length > 0 && block is { DeleteCountA: > 0, InsertCountB: > 0 })
            {
                dropped.Append(same);
                added.Append(same);
            }
            else
            {
                EndChange();
                Add(DiffPieceKind.Same, same);
            }

            dropped.Append(Joined(diff.PiecesOld, block.DeleteStartA, block.DeleteCountA));
            added.Append(Joined(diff.PiecesNew, block.InsertStartB, block.InsertCountB));
            at = block.DeleteStartA + block.DeleteCountA;
        }

        EndChange();
        Add(DiffPieceKind.Same, Joined(diff.PiecesOld, at, diff.PiecesOld.Count - at));
        return pieces;

        void EndChange()
        {
            Add(DiffPieceKind.Dropped, dropped.ToString());
            Add(DiffPieceKind.Added, added.ToString());
            dropped.Clear();
            added.Clear();
        }

        void Add(DiffPieceKind kind, string words)
        {
            if (words.Length > 0)
                pieces.Add(new DiffPiece(kind, words));
        }
    }

    private static string Joined(IReadOnlyList<string> words, int start, int count) => string.Concat(words.Skip(start).Take(count));

    /// <summary>The text on one line.</summary>
    public static string OnOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>Letters and digits that stand together; any other character by itself.</summary>
    private static List<string> Split(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var isPart = Rune.IsLetterOrDigit(rune) || char.IsSurrogate(rune.ToString()[0])
                || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
            if (!isPart)
                End();
            word.Append(rune.ToString());
            if (!isPart)
                End();
        }

        End();
        return words;

        void End()
        {
            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
        }
    }
}
