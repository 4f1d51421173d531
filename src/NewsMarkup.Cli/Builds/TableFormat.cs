using NewsMarkup.Compile.Tables;

namespace NewsMarkup.Cli.Builds;

/// <summary>A format of tables.</summary>
/// <param name="Name">The word after <c>--to</c>, which is also what names of files end with.</param>
/// <param name="Open">Begins the file of a table in a stream, which stays open.</param>
internal sealed record TableFormat(string Name, Func<Table, Stream, TableFile> Open)
{
    /// <summary>Comma-separated values.</summary>
    public static readonly TableFormat Csv = new("csv", (table, stream) => new CsvFile(table, stream));
}
