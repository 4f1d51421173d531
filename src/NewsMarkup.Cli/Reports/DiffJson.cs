using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsMarkup.Compare;

namespace NewsMarkup.Cli.Reports;

/// <summary>For programs: one JSON document with every change. grammar/diff.schema.json describes it.</summary>
internal static class DiffJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document in UTF-8.</summary>
    public static byte[] Of(ArticleComparison comparison, string before, string after)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteString("offsetUnit", "utf-16");
            json.WriteString("before", before);
            json.WriteString("after", after);
            json.WriteStartArray("changes");
            foreach (var change in comparison.Changes)
                Write(json, change);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        json.WriteString("group", Word(change.Group));
        json.WriteString("part", Word(change.Part));
        json.WriteString("kind", Word(change.Kind));
        json.WriteString("aspect", change.Aspect);
        if (change.Before is { } before)
            Write(json, "before", before);
        if (change.After is { } after)
            Write(json, "after", after);
        if (DiffWording.IsOfWords(change) && change.Kind == ChangeKind.Altered)
            WriteWords(json, change);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string key, Evidence side)
    {
        json.WriteStartObject(key);
        json.WriteString("value", side.Value);
        foreach (var (name, value) in new[] { ("id", side.Id), ("who", side.Who), ("passage", side.Passage) })
        {
            if (value is not null)
                json.WriteString(name, value);
        }

        json.WriteStartArray("text");
        foreach (var range in side.Text)
        {
            json.WriteStartObject();
            json.WriteNumber("start", range.Start);
            json.WriteNumber("end", range.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("file");
        json.WriteNumber("start", side.Place.Span.Start);
        json.WriteNumber("end", side.Place.Span.End);
        json.WriteNumber("line", side.Place.Start.Line + 1);
        json.WriteNumber("column", side.Place.Start.Character + 1);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, Change change)
    {
        json.WriteStartArray("words");
        foreach (var piece in WordDiff.Of(change.Before!.Value, change.After!.Value))
        {
            json.WriteStartObject();
            json.WriteString("in", piece.Kind switch { DiffPieceKind.Same => "both", DiffPieceKind.Dropped => "before", _ => "after" });
            json.WriteString("text", piece.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
