using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsMarkup.Cli.Reports;

/// <summary>A report that is one JSON document.</summary>
internal abstract class JsonDocumentReport(Stream output) : CheckReport
{
    protected Utf8JsonWriter Json { get; } = new(output, new JsonWriterOptions
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public override void Dispose()
    {
        Json.Dispose();
        base.Dispose();
    }
}
