using System.Globalization;
using System.Text;

namespace NewsMarkup.Benchmarks.Harness;

/// <summary>A Markdown table that is also tidy as plain text: names to the left, numbers to the right.</summary>
internal sealed class Table(params string[] columns)
{
    private readonly List<string[]> _rows = [columns];

    /// <summary>A number with a fixed count of decimals.</summary>
    public static string Number(double value, int decimals = 0) => value.ToString("F" + decimals, CultureInfo.InvariantCulture);

    public void Add(params string[] cells) => _rows.Add(cells);

    public override string ToString()
    {
        var widths = columns.Select((_, column) => _rows.Max(row => row[column].Length)).ToArray();
        var text = new StringBuilder();
        foreach (var row in _rows)
        {
            text.Append("| ").AppendJoin(" | ", row.Select((cell, column) => Pad(cell, column, widths[column]))).AppendLine(" |");
            if (row == columns)
                text.Append('|').AppendJoin('|', widths.Select((width, column) => Rule(column, width))).AppendLine("|");
        }

        return text.ToString();
    }

    private string Pad(string cell, int column, int width) => IsNumeric(column) ? cell.PadLeft(width) : cell.PadRight(width);

    private string Rule(int column, int width) => IsNumeric(column) ? new string('-', width + 1) + ":" : new string('-', width + 2);

    private bool IsNumeric(int column) => _rows.Count > 1 && _rows.Skip(1).All(row => double.TryParse(row[column], CultureInfo.InvariantCulture, out _));
}
