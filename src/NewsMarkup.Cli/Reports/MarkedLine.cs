using System.Text;
using NewsMarkup.Text;
using Wcwidth;

namespace NewsMarkup.Cli.Reports;

/// <summary>A line as a terminal shows it, and where the words meant stand in it. A long line is cut, between words, to what stands round them.</summary>
/// <param name="Text">What to print.</param>
/// <param name="Indent">Columns before the words meant.</param>
/// <param name="Marks">Columns of the words meant, at least one.</param>
internal sealed record MarkedLine(string Text, int Indent, int Marks)
{
    private const string Ellipsis = "…";

    /// <summary>How many UTF-16 units a column can take before the line is not read further, so that a line of megabytes costs no more than others.</summary>
    private const int UnitsPerColumn = 4;

    /// <summary>How many characters are given up at most to cut between words.</summary>
    private const int LongestWord = 15;

    /// <summary>Shows a line.</summary>
    /// <param name="text">The file.</param>
    /// <param name="line">The line, without its end.</param>
    /// <param name="meant">What is meant in it.</param>
    /// <param name="width">The columns to fit it in.</param>
    public static MarkedLine Of(SourceText text, TextSpan line, TextSpan meant, int width)
    {
        var read = TextSpan.FromBounds(
            Math.Max(line.Start, meant.Start - width * UnitsPerColumn), Math.Min(line.End, meant.Start + width * UnitsPerColumn));
        var cells = Cell.Of(text.Slice(read), read.Start);
        var start = cells.Count(cell => cell.Offset < meant.Start);
        var end = cells.Count(cell => cell.Offset < meant.End);
        var (from, to) = read == line && cells.Sum(cell => cell.Width) <= width ? (0, cells.Count) : Window(cells, start, end, width - 2 * Ellipsis.Length);
        var before = from > 0 || read.Start > line.Start ? Ellipsis : "";
        var after = to < cells.Count || read.End < line.End ? Ellipsis : "";

        return new MarkedLine(
            before + string.Concat(cells[from..to].Select(cell => cell.Shown)) + after,
            before.Length + cells[from..start].Sum(cell => cell.Width),
            Math.Max(1, cells[start..Math.Clamp(end, start, Math.Max(start, to))].Sum(cell => cell.Width)));
    }

    /// <summary>The cells to show: those meant in the middle, and as many round them as there is room for.</summary>
    private static (int From, int To) Window(List<Cell> cells, int start, int end, int room)
    {
        var (from, to) = (start, start);
        for (; to < end && cells[to].Width <= room; to++)
            room -= cells[to].Width;
        for (var grows = true; grows;)
        {
            grows = false;
            if (from > 0 && cells[from - 1].Width <= room)
            {
                room -= cells[--from].Width;
                grows = true;
            }

            if (to < cells.Count && to >= end && cells[to].Width <= room)
            {
                room -= cells[to++].Width;
                grows = true;
            }
        }

        return (from == 0 ? 0 : AfterBlank(cells, from, start), to == cells.Count ? to : BeforeBlank(cells, to, end));
    }

    private static int AfterBlank(List<Cell> cells, int from, int start)
    {
        var blank = cells.FindIndex(from, Math.Clamp(start - from, 0, LongestWord), cell => cell.IsBlank);
        return blank < 0 ? from : blank + 1;
    }

    private static int BeforeBlank(List<Cell> cells, int to, int end)
    {
        var count = Math.Clamp(to - end, 0, LongestWord);
        var blank = count == 0 ? -1 : cells.FindLastIndex(to - 1, count, cell => cell.IsBlank);
        return blank < 0 ? to : blank;
    }

    /// <summary>A character as a terminal shows it.</summary>
    private readonly record struct Cell(int Offset, string Shown, int Width, bool IsBlank)
    {
        public static List<Cell> Of(string text, int offset)
        {
            var cells = new List<Cell>(text.Length);
            foreach (var rune in text.EnumerateRunes())
            {
                var shown = Visible.Of(rune);
                cells.Add(new Cell(offset, shown, shown.EnumerateRunes().Sum(WidthOf), Rune.IsWhiteSpace(rune)));
                offset += rune.Utf16SequenceLength;
            }

            return cells;
        }

        private static int WidthOf(Rune rune) => Math.Max(0, UnicodeCalculator.GetWidth(rune.Value));
    }
}
