using System.Globalization;

namespace NewsMarkup.Benchmarks.Harness;

/// <summary>What was measured, row by row.</summary>
/// <param name="caption">What the rows are and how they were measured, in sentences.</param>
/// <param name="columns">What stands above each column, with its unit.</param>
internal sealed class Table(string caption, params IReadOnlyList<string> columns)
{
    private readonly List<IReadOnlyList<string>> _rows = [];

    public string Caption => caption;

    public IReadOnlyList<string> Columns => columns;

    public IReadOnlyList<IReadOnlyList<string>> Rows => _rows;

    /// <summary>A number with a fixed count of decimals.</summary>
    public static string Number(double value, int decimals = 0) => value.ToString("F" + decimals, CultureInfo.InvariantCulture);

    /// <summary>A length as people say it: <c>10 KB</c>, <c>50 MB</c>.</summary>
    public static string Size(long length) => length switch
    {
        >= 1_000_000_000 => string.Create(CultureInfo.InvariantCulture, $"{length / 1e9:0.#} GB"),
        >= 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{length / 1e6:0.#} MB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{length / 1e3:0.#} KB"),
    };

    /// <exception cref="ArgumentException">There is not one cell for each column.</exception>
    public void Add(params IReadOnlyList<string> cells)
    {
        if (cells.Count != columns.Count)
            throw new ArgumentException($"{cells.Count} cells for {columns.Count} columns.", nameof(cells));
        _rows.Add(cells);
    }
}
