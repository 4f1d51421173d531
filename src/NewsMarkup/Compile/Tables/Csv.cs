using System.Buffers;
using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;

namespace NewsMarkup.Compile.Tables;

/// <summary>
/// Tables as comma-separated values (RFC 4180) in UTF-8: a line of names, then a line for each row, each with a line feed at its end. A field is
/// in quotation marks only where it has to be; one without a value is empty.
/// </summary>
public static class Csv
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    /// <summary>Writes the names of a table's columns.</summary>
    public static void WriteHeader(Table table, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(table);
        WriteRow([.. table.Columns.Select(column => new Cell(column.Name))], output);
    }

    /// <summary>Writes a row.</summary>
    public static void WriteRow(ImmutableArray<Cell> row, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        for (var i = 0; i < row.Length; i++)
        {
            if (i > 0)
                output.Write(","u8);
            if (row[i].Number is { } number)
                WriteNumber(number, output);
            else if (row[i].Text is { } text)
                WriteText(text, output);
        }

        output.Write("\n"u8);
    }

    private static void WriteNumber(int number, IBufferWriter<byte> output)
    {
        const int longest = 11;
        _ = Utf8Formatter.TryFormat(number, output.GetSpan(longest), out var length);
        output.Advance(length);
    }

    private static void WriteText(string text, IBufferWriter<byte> output)
    {
        if (!text.AsSpan().ContainsAny(Special))
        {
            Encoding.UTF8.GetBytes(text, output);
            return;
        }

        output.Write("\""u8);
        Encoding.UTF8.GetBytes(text.Replace("\"", "\"\"", StringComparison.Ordinal), output);
        output.Write("\""u8);
    }
}
