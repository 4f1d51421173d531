using DuckDB.NET.Data;
using NewsMarkup.Compile.Tables;

namespace NewsMarkup.Cli.Tests.Tables;

/// <summary>DuckDB, with the tables of a folder as views under their names.</summary>
internal sealed class Database : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    /// <summary>A database with nothing in it.</summary>
    public Database() => _connection.Open();

    /// <summary>A database of the files of all tables, of however many parts.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="format"><c>csv</c> or <c>parquet</c>.</param>
    public static Database Of(string folder, string format)
    {
        var database = new Database();
        foreach (var table in ArticleTables.All)
        {
            var files = $"'{folder}/{table.Name}*.{format}'";
            database.Ask($"CREATE VIEW {table.Name} AS FROM {(format == "csv" ? $"read_csv({files}, header = true, all_varchar = true)" : $"read_parquet({files})")}");
        }

        return database;
    }

    /// <summary>Runs a statement; its answer as lines, with <c> | </c> between values; a dash where there is none.</summary>
    public IReadOnlyList<string> Ask(string question)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = question;
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
            lines.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "-" : $"{reader.GetValue(i)}")));
        return lines;
    }

    public void Dispose() => _connection.Dispose();
}
