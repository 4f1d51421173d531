using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Compile;

namespace NewsMarkup.Cli.Builds;

/// <summary>One stream for all articles: a line of JSON for each, in their order, and one for each that failed.</summary>
/// <param name="stream">Where it goes; each line is written out before the next article is waited for.</param>
internal sealed class NdjsonOutput(Stream stream) : BuildOutput
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override Action Compile(Compilation compilation)
    {
        var line = new ArrayBufferWriter<byte>();
        Ndjson.Write(SourcePath.Of(compilation.Article.Tree.Path), compilation.Article, line);
        return () => WriteLine(line);
    }

    /// <summary>Writes <c>path</c>, <c>error</c> in words and <c>findings</c> as <c>check --format json</c> writes them.</summary>
    public override void AddFailure(CheckedFile file)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(line, OneLine))
        {
            json.WriteStartObject();
            json.WriteString("path", SourcePath.Of(file.Path));
            json.WriteString("error", file.Problem ?? $"it has {Tally.Number(file.Findings.Count(file.IsFailure), "error")}");
            json.WriteStartArray("findings");
            foreach (var finding in file.Findings)
            {
                json.WriteStartObject();
                FindingJson.WriteMembers(json, finding);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        line.Write("\n"u8);
        WriteLine(line);
    }

    private void WriteLine(ArrayBufferWriter<byte> line)
    {
        stream.Write(line.WrittenSpan);
        stream.Flush();
    }
}
