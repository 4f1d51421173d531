using NewsMarkup.Diagnostics;

namespace NewsMarkup.Cli.Reports;

/// <summary>For programs: one JSON document with every file and finding. Offsets and characters are UTF-16, lines and characters count from 1.</summary>
internal sealed class JsonReport : JsonDocumentReport
{
    public JsonReport(Stream output)
        : base(output)
    {
        Json.WriteStartObject();
        Json.WriteStartArray("files");
    }

    public override bool ShowsStatistics => true;

    public override void Add(CheckedFile file)
    {
        Json.WriteStartObject();
        Json.WriteString("path", file.Path);
        if (file.Problem is { } problem)
            Json.WriteString("problem", problem);
        Json.WriteStartArray("findings");
        foreach (var finding in file.Findings)
        {
            Json.WriteStartObject();
            FindingJson.WriteMembers(Json, finding);
            Json.WriteEndObject();
        }

        Json.WriteEndArray();
        Json.WriteEndObject();
        Json.Flush();
    }

    public override void End(Tally tally)
    {
        Json.WriteEndArray();
        Json.WriteStartObject("summary");
        Json.WriteNumber("files", tally.Files);
        Json.WriteNumber("filesWithFindings", tally.FilesWithFindings);
        Json.WriteNumber("inBaseline", tally.Known);
        Json.WriteNumber("staleInBaseline", tally.Stale);
        Json.WriteNumber("configurationErrors", tally.ConfigurationErrors);
        Json.WriteNumber("baselineErrors", tally.BaselineErrors);
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Info, Severity.Hint })
            Json.WriteNumber(SeverityWords.Word(severity), tally.Count(severity));
        Json.WriteEndObject();
        if (tally.Statistics is { } statistics)
            Write(statistics);
        Json.WriteEndObject();
        Json.Flush();
    }

    private void Write(RuleCounts statistics)
    {
        Json.WriteStartArray("statistics");
        foreach (var count in statistics.All())
        {
            Json.WriteStartObject();
            Json.WriteString("id", count.Rule.Id);
            Json.WriteString("name", count.Rule.Name);
            Json.WriteString("level", SeverityWords.Word(count.Severity));
            Json.WriteNumber("findings", count.Findings);
            Json.WriteNumber("files", count.Files);
            Json.WriteNumber("share", Math.Round(statistics.ShareOf(count), 4));
            Json.WriteEndObject();
        }

        Json.WriteEndArray();
    }
}
