using System.Collections.Immutable;
using NewsMarkup.Cli.Checks;
using NewsMarkup.Cli.Files;
using NewsMarkup.Compile;
using NewsMarkup.Compile.Tables;

namespace NewsMarkup.Cli.Builds;

/// <summary>What articles are compiled to, and where the user wants that.</summary>
/// <param name="Format">A word of <see cref="Formats"/>.</param>
/// <param name="File">The file; null where none is named.</param>
/// <param name="Folder">The folder; null where none is named.</param>
internal sealed record BuildDestination(string Format, string? File, string? Folder)
{
    private const string Ndjson = "ndjson";
    private const string Parquet = "parquet";

    /// <summary>The words of <c>--to</c>: what is written for each article, then what is written for all of them together.</summary>
    public static readonly string[] Formats = [.. OutputFormats.All.Select(format => format.Name), Ndjson, TableFormat.Csv.Name, Parquet];

    /// <summary>The formats of tables that the program can write.</summary>
    public required ImmutableArray<TableFormat> TableFormats { get; init; }

    /// <summary>The part of the articles that the run takes.</summary>
    public required Shard Shard { get; init; }

    /// <summary>True where the output tells what rules find.</summary>
    public bool ShowsFindings => OutputFormats.Find(Format) is { ShowsFindings: true };

    /// <summary>True where articles come one by one, not as what is known of all of them: a register that is named is then compiled too.</summary>
    public bool IsOfEach => OutputFormats.Find(Format) is not null;

    private TableFormat? Tables => TableFormats.FirstOrDefault(format => format.Name == Format);

    /// <summary>Refuses a place where the articles cannot all be.</summary>
    /// <param name="total">How many articles there are; null where nobody knows.</param>
    /// <exception cref="InputException">It cannot hold them.</exception>
    public void Refuse(int? total)
    {
        if (File is not null && Folder is not null)
            throw new InputException("`--out` and `--out-dir` contradict each other.");
        if (Format == Ndjson)
            RefuseFolder();
        else if (OutputFormats.Find(Format) is { } format)
            RefusePlaceOf(format, total);
        else
            RefusePlaceOfTables();
    }

    /// <summary>Compiles to it.</summary>
    /// <param name="run">Compiles the articles; its exit code.</param>
    /// <exception cref="InputException">The file cannot be written; what stood there is unchanged.</exception>
    public int Write(Func<BuildOutput, int> run)
    {
        if (OutputFormats.Find(Format) is { } format)
            return run(new ArticleFilesOutput(format, File, Folder));
        return Tables is { } tables
            ? TablesOutput.Write(tables, Folder!, Shard, run)
            : Output.Write(File, stream => run(new NdjsonOutput(stream)));
    }

    private void RefusePlaceOf(OutputFormat format, int? total)
    {
        if (Folder is null && !(total <= 1))
            throw new InputException(total is { } count ? $"{count} articles need `--out-dir FOLDER`." : "many articles need `--out-dir FOLDER`, or `--to ndjson`.");
        if (format.Parts.Length > 1 && Folder is null && File is null)
            throw new InputException($"`--to {format.Name}` writes {format.Parts.Length} files; they need `--out-dir FOLDER` or `--out FILE`.");
    }

    private void RefuseFolder()
    {
        if (Folder is not null)
            throw new InputException("`--to ndjson` writes all articles to one stream: name a file with `--out`.");
    }

    private void RefusePlaceOfTables()
    {
        if (Tables is null)
        {
            throw new InputException(
                "`--to parquet` needs the .NET tool: `dotnet tool install --global NewsMarkup.Tool`. "
                + "This program writes the same tables with `--to csv`, which DuckDB, Spark and BigQuery read too.");
        }

        if (Folder is null)
            throw new InputException($"`--to {Format}` writes {ArticleTables.All.Length} tables, each to a file of its own: they need `--out-dir FOLDER`.");
    }
}
