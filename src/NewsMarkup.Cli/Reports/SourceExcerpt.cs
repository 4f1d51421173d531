using System.Globalization;
using NewsMarkup.Diagnostics;
using NewsMarkup.Text;

namespace NewsMarkup.Cli.Reports;

/// <summary>The lines that a finding is about, numbered, with marks under the words meant. All excerpts of a finding share one margin.</summary>
internal sealed class SourceExcerpt
{
    private readonly Palette _palette;
    private readonly int _width;

    /// <summary>Prepares the excerpts of a finding.</summary>
    /// <param name="palette">The colours.</param>
    /// <param name="width">The columns that a line should not exceed.</param>
    /// <param name="places">All places that will be shown.</param>
    public SourceExcerpt(Palette palette, int width, IEnumerable<Location> places)
    {
        Margin = new string(' ', places.Max(place => Number(LastLine(place)).Length));
        _palette = palette;
        _width = width - Margin.Length - " | ".Length;
    }

    /// <summary>As wide as the widest line number.</summary>
    public string Margin { get; }

    /// <summary>Writes the first line of a place and, where it goes on, its last one; nothing for a file that is empty or was not readable.</summary>
    public void WriteTo(TextWriter output, Location place, char mark, Func<string, string> paint)
    {
        if (place.File.Text.Length == 0)
            return;
        var (first, last) = (place.Start.Line, LastLine(place));
        output.WriteLine(_palette.Dim($"{Margin} |"));
        WriteLine(first);
        if (last > first + 1)
            output.WriteLine(_palette.Dim($"{"…".PadLeft(Margin.Length)} |"));
        if (last > first)
            WriteLine(last);

        void WriteLine(int line)
        {
            var span = place.File.Text.Lines.SpanOf(line);
            var meant = TextSpan.FromBounds(Math.Clamp(place.Span.Start, span.Start, span.End), Math.Clamp(place.Span.End, span.Start, span.End));
            var shown = MarkedLine.Of(place.File.Text, span, meant, _width);
            output.WriteLine(_palette.Dim($"{Number(line).PadLeft(Margin.Length)} | ") + shown.Text);
            output.WriteLine(_palette.Dim($"{Margin} | ") + new string(' ', shown.Indent) + paint(new string(mark, shown.Marks)));
        }
    }

    /// <summary>The line of the last character; a line end belongs to its line.</summary>
    private static int LastLine(Location place) => place.File.Text.Lines.PositionOf(Math.Max(place.Span.Start, place.Span.End - 1)).Line;

    private static string Number(int line) => (line + 1).ToString(CultureInfo.InvariantCulture);
}
