using System.Text.Json;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Cli.Reports;

/// <summary>The members of a finding in JSON.</summary>
internal static class FindingJson
{
    public static void WriteMembers(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteString("id", finding.Rule.Id);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("severity", SeverityWords.Word(finding.Severity));
        json.WriteString("message", finding.Message);
        if (finding.Help is { } help)
            json.WriteString("help", help);
        WritePlace(json, finding.Location);
        json.WriteStartArray("related");
        foreach (var related in finding.Related)
        {
            json.WriteStartObject();
            json.WriteString("path", related.Location.File.Path);
            json.WriteString("message", related.Message);
            WritePlace(json, related.Location);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, Location location)
    {
        json.WriteNumber("start", location.Span.Start);
        json.WriteNumber("end", location.Span.End);
        json.WriteNumber("line", location.Start.Line + 1);
        json.WriteNumber("column", location.Start.Character + 1);
        json.WriteNumber("endLine", location.End.Line + 1);
        json.WriteNumber("endColumn", location.End.Character + 1);
    }
}
