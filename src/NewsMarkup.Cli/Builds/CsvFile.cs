using System.Buffers;
using System.Collections.Immutable;
using NewsMarkup.Compile.Tables;

namespace NewsMarkup.Cli.Builds;

/// <summary>A table as comma-separated values.</summary>
internal sealed class CsvFile : TableFile
{
    private readonly Stream _stream;

    /// <summary>Begins it with the names of the columns.</summary>
    public CsvFile(Table table, Stream stream)
    {
        _stream = stream;
        var header = new ArrayBufferWriter<byte>();
        Csv.WriteHeader(table, header);
        stream.Write(header.WrittenSpan);
    }

    public override Action Prepare(IEnumerable<ImmutableArray<Cell>> rows)
    {
        var lines = new ArrayBufferWriter<byte>();
        foreach (var row in rows)
            Csv.WriteRow(row, lines);
        return () => _stream.Write(lines.WrittenSpan);
    }
}
