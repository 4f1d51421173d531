using System.Text.Encodings.Web;
using System.Text.Json;
using NewsMarkup.Cli.Searches;

namespace NewsMarkup.Cli.Reports;

/// <summary>For programs: one JSON document with every statement. grammar/find.schema.json describes it.</summary>
internal sealed class FindJson : FindReport
{
    private readonly Stream _output;
    private readonly Utf8JsonWriter _json;

    public FindJson(Stream output)
    {
        _output = output;
        _json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _json.WriteStartObject();
        _json.WriteString("offsetUnit", "utf-16");
        _json.WriteStartArray("statements");
    }

    public override void Add(SearchedArticle article)
    {
        foreach (var found in article.Found)
            StatementJson.Write(_json, article, found);
        _json.Flush();
    }

    public override void End()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        _output.WriteByte((byte)'\n');
    }

    public override void Dispose()
    {
        _json.Dispose();
        base.Dispose();
    }
}
