using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsMarkup.Cli.Reports;

/// <summary>For streams: one finding a line, as JSON.</summary>
internal sealed class NdjsonReport(Stream output) : CheckReport
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override void Add(CheckedFile file)
    {
        foreach (var finding in file.Findings)
        {
            using (var json = new Utf8JsonWriter(output, OneLine))
            {
                json.WriteStartObject();
                json.WriteString("path", file.Path);
                FindingJson.WriteMembers(json, finding);
                json.WriteEndObject();
            }

            output.WriteByte((byte)'\n');
        }

        output.Flush();
    }

    public override void End(Tally tally)
    {
    }
}
