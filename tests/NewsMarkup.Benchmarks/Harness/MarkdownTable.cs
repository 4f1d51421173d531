using System.Globalization;
using System.Text;

namespace NewsMarkup.Benchmarks.Harness;

/// <summary>A table in Markdown that is also tidy as plain text: names to the left, numbers to the right.</summary>
internal static class MarkdownTable
{
    /// <summary>The value of a cell for which nothing was measured.</summary>
    public const string Nothing = "–";

    public static string Of(Table table)
    {
        var columns = Enumerable.Range(0, table.Columns.Count).Select(column => new Column(table, column)).ToList();
        var text = new StringBuilder();
        AppendRow(table.Columns);
        text.Append('|').AppendJoin('|', columns.Select(column => column.Rule)).Append("|\n");
        foreach (var row in table.Rows)
            AppendRow(row);
        return text.ToString();

        void AppendRow(IReadOnlyList<string> cells) =>
            text.Append("| ").AppendJoin(" | ", cells.Zip(columns, (cell, column) => column.Pad(cell))).Append(" |\n");
    }

    private sealed class Column(Table table, int number)
    {
        private readonly int _width = table.Rows.Append(table.Columns).Max(row => row[number].Length);
        private readonly bool _isNumeric = table.Rows.Count > 0 && table.Rows.All(row => IsNumeric(row[number]));

        public string Rule => _isNumeric ? new string('-', _width + 1) + ":" : new string('-', _width + 2);

        public string Pad(string cell) => _isNumeric ? cell.PadLeft(_width) : cell.PadRight(_width);

        private static bool IsNumeric(string cell) =>
            cell == Nothing || cell.Split(" / ").All(part => double.TryParse(part, CultureInfo.InvariantCulture, out _));
    }
}
