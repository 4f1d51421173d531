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

    /// <summary>The pieces of both texts, in order; of two that take each other's place the dropped one first.</summary>
    public static IReadOnlyList<DiffPiece> Of(string before, string after)
    {
        var (old, current) = (OnOneLine(before), OnOneLine(after));
        if (Split(old).Count > MaxWords || Split(current).Count > MaxWords)
            return [new DiffPiece(DiffPieceKind.Dropped, old), new DiffPiece(DiffPieceKind.Added, current)];
        var diff = Differ.Instance.CreateDiffs(old, current, ignoreWhiteSpace: false, ignoreCase: false, Words);
        var pieces = new List<DiffPiece>();
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(DiffPieceKind.Same, diff.PiecesOld, at, block.DeleteStartA);
            Add(DiffPieceKind.Dropped, diff.PiecesOld, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA);
            Add(DiffPieceKind.Added, diff.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB);
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Add(DiffPieceKind.Same, diff.PiecesOld, at, diff.PiecesOld.Count);
        return pieces;

        void Add(DiffPieceKind kind, IReadOnlyList<string> words, int start, int end)
        {
            if (end > start)
                pieces.Add(new DiffPiece(kind, string.Concat(words.Skip(start).Take(end - start))));
        }
    }

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
