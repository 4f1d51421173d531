using System.Collections.Immutable;
using System.IO.Compression;
using NewsMarkup.Cli.Builds;
using NewsMarkup.Compile.Tables;
using Parquet;
using Parquet.Schema;

namespace NewsMarkup.Tool;

/// <summary>A table as Parquet, compressed with Zstandard. Rows are held until there are enough of them for a row group.</summary>
internal sealed class ParquetFile : TableFile
{
    /// <summary>How many rows a group has at most, and how many characters of text: memory must not grow with the number of articles.</summary>
    private const int MaxRows = 50_000;
    private const int MaxCharacters = 1_000_000;

    /// <summary>How many bytes the library may keep for later; without a limit it keeps all it ever had.</summary>
    private const int MaxPool = 16_000_000;

    private readonly ImmutableArray<DataField> _fields;
    private readonly ParquetWriter _writer;
    private readonly List<ImmutableArray<Cell>> _rows = [];
    private int _characters;

    private ParquetFile(ImmutableArray<DataField> fields, ParquetWriter writer)
    {
        _fields = fields;
        _writer = writer;
    }

    /// <summary>Begins the file of a table.</summary>
    public static ParquetFile Open(Table table, Stream stream)
    {
        ImmutableArray<DataField> fields = [.. table.Columns.Select(FieldOf)];
        var options = new ParquetOptions
        {
            CompressionMethod = CompressionMethod.Zstd,
            CompressionLevel = CompressionLevel.Fastest, // The library's own choice takes ten times as long.
            MaximumSmallPoolFreeBytes = MaxPool,
            MaximumLargePoolFreeBytes = MaxPool,
        };
        return new ParquetFile(fields, Now(ParquetWriter.CreateAsync(new ParquetSchema([.. fields]), stream, options)));
    }

    public override Action Prepare(IEnumerable<ImmutableArray<Cell>> rows)
    {
        var ready = rows.ToList();
        var characters = ready.Sum(row => row.Sum(cell => cell.Text?.Length ?? 0));
        return () => Add(ready, characters);
    }

    public override void Complete()
    {
        WriteGroup();
        Now(_writer.DisposeAsync().AsTask());
    }

    private void Add(List<ImmutableArray<Cell>> rows, int characters)
    {
        _rows.AddRange(rows);
        _characters += characters;
        if (_rows.Count >= MaxRows || _characters >= MaxCharacters)
            WriteGroup();
    }

    private void WriteGroup()
    {
        if (_rows.Count == 0)
            return;
        using (var group = _writer.CreateRowGroup())
        {
            for (var i = 0; i < _fields.Length; i++)
                Now(WriteColumn(group, i));
            group.CompleteValidate();
        }

        _rows.Clear();
        _characters = 0;
    }

    private Task WriteColumn(ParquetRowGroupWriter group, int column)
    {
        var field = _fields[column];
        return field.ClrType == typeof(int)
            ? group.WriteAsync<int>(field, _rows.Select(row => row[column].Number!.Value).ToArray())
            : group.WriteAsync(field, _rows.Select(row => row[column].Text).ToArray());
    }

    private static DataField FieldOf(TableColumn column) => column.Type == ColumnType.Integer
        ? new DataField(column.Name, typeof(int), column.IsOptional)
        : new DataField(column.Name, typeof(string), column.IsOptional);

    /// <summary>The library is asynchronous; the streams are files, and nothing else is to be done meanwhile.</summary>
    private static T Now<T>(Task<T> task) => task.GetAwaiter().GetResult();

    private static void Now(Task task) => task.GetAwaiter().GetResult();
}
