using System.Text.Encodings.Web;
using System.Text.Json;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Cli.Reports;

/// <summary>For programs: one JSON document with every file and finding. Offsets and characters are UTF-16, lines and characters count from 1.</summary>
internal sealed class JsonReport : CheckReport
{
    private readonly Utf8JsonWriter _json;

    public JsonReport(Stream output)
    {
        _json = new Utf8JsonWriter(output, new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
        _json.WriteStartObject();
        _json.WriteStartArray("files");
    }

    public override void Add(CheckedFile file)
    {
        _json.WriteStartObject();
        _json.WriteString("path", file.Path);
        if (file.Problem is { } problem)
            _json.WriteString("problem", problem);
        _json.WriteStartArray("findings");
        foreach (var finding in file.Findings)
        {
            _json.WriteStartObject();
            FindingJson.WriteMembers(_json, finding);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
    }

    public override void End(Tally tally)
    {
        _json.WriteEndArray();
        _json.WriteStartObject("summary");
        _json.WriteNumber("files", tally.Files);
        _json.WriteNumber("filesWithFindings", tally.FilesWithFindings);
        _json.WriteNumber("inBaseline", tally.Known);
        _json.WriteNumber("staleInBaseline", tally.Stale);
        _json.WriteNumber("configurationErrors", tally.ConfigurationErrors);
        _json.WriteNumber("baselineErrors", tally.BaselineErrors);
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Info, Severity.Hint })
            _json.WriteNumber(SeverityWords.Word(severity), tally.Count(severity));
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.Flush();
    }

    public override void Dispose()
    {
        _json.Dispose();
        base.Dispose();
    }
}
