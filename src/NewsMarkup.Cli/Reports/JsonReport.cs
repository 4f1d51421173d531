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

    public override bool ShowsStatistics => true;

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
        if (tally.Statistics is { } statistics)
            Write(statistics);
        _json.WriteEndObject();
        _json.Flush();
    }

    public override void Dispose()
    {
        _json.Dispose();
        base.Dispose();
    }

    private void Write(RuleCounts statistics)
    {
        _json.WriteStartArray("statistics");
        foreach (var count in statistics.All())
        {
            _json.WriteStartObject();
            _json.WriteString("id", count.Rule.Id);
            _json.WriteString("name", count.Rule.Name);
            _json.WriteString("level", SeverityWords.Word(count.Severity));
            _json.WriteNumber("findings", count.Findings);
            _json.WriteNumber("files", count.Files);
            _json.WriteNumber("share", Math.Round(statistics.ShareOf(count), 4));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }
}
