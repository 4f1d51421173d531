using System.Text;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;
using NewsMarkup.Text;

namespace NewsMarkup.Cli.Reports;

/// <summary>For reviewdog: its Diagnostic Format, in which columns count UTF-8 bytes.</summary>
internal sealed class RdjsonReport : JsonDocumentReport
{
    public RdjsonReport(Stream output)
        : base(output)
    {
        Json.WriteStartObject();
        Json.WriteStartObject("source");
        Json.WriteString("name", Product.Name);
        Json.WriteString("url", Product.Address);
        Json.WriteEndObject();
        Json.WriteStartArray("diagnostics");
    }

    public override void Add(CheckedFile file)
    {
        if (file.Problem is { } problem)
            WriteUnreadable(file.Path, problem);
        foreach (var finding in file.Findings)
            Write(file.Path, finding);
        Json.Flush();
    }

    public override void End(Tally tally)
    {
        Json.WriteEndArray();
        Json.WriteEndObject();
        Json.Flush();
    }

    private void WriteUnreadable(string path, string problem)
    {
        Json.WriteStartObject();
        Json.WriteString("message", problem);
        Json.WriteStartObject("location");
        Json.WriteString("path", SourcePath.Of(path));
        Json.WriteEndObject();
        Json.WriteString("severity", "ERROR");
        Json.WriteStartObject("code");
        Json.WriteString("value", FindingText.UnreadableFile);
        Json.WriteEndObject();
        Json.WriteEndObject();
    }

    private void Write(string path, Diagnostic finding)
    {
        Json.WriteStartObject();
        Json.WriteString("message", FindingText.Of(finding));
        WriteLocation(path, finding.Location);
        Json.WriteString("severity", SeverityOf(finding.Severity));
        Json.WriteStartObject("code");
        Json.WriteString("value", finding.Rule.Id);
        if (RulePage.AddressOf(finding.Rule) is { } address)
            Json.WriteString("url", address);
        Json.WriteEndObject();
        WriteSuggestions(finding);
        WriteRelated(finding);
        Json.WriteEndObject();
    }

    /// <summary>A suggestion is one edit; fixes of several have no form here.</summary>
    private void WriteSuggestions(Diagnostic finding)
    {
        Json.WriteStartArray("suggestions");
        foreach (var fix in finding.Fixes.Where(fix => fix.Kind != FixKind.NeedsHuman))
        {
            if (fix.Changes() is not [var change])
                continue;
            Json.WriteStartObject();
            WriteRange(finding.Location with { Span = change.Span });
            Json.WriteString("text", change.NewText);
            Json.WriteEndObject();
        }

        Json.WriteEndArray();
    }

    private void WriteRelated(Diagnostic finding)
    {
        Json.WriteStartArray("related_locations");
        foreach (var related in finding.Related)
        {
            Json.WriteStartObject();
            Json.WriteString("message", related.Message);
            WriteLocation(related.Location.File.Path, related.Location);
            Json.WriteEndObject();
        }

        Json.WriteEndArray();
    }

    private void WriteLocation(string path, Location location)
    {
        Json.WriteStartObject("location");
        Json.WriteString("path", SourcePath.Of(path));
        WriteRange(location);
        Json.WriteEndObject();
    }

    private void WriteRange(Location location)
    {
        Json.WriteStartObject("range");
        WritePosition("start", location.File.Text, location.Span.Start);
        WritePosition("end", location.File.Text, location.Span.End);
        Json.WriteEndObject();
    }

    private void WritePosition(string name, SourceText text, int offset)
    {
        var (line, character) = text.Lines.PositionOf(offset);
        Json.WriteStartObject(name);
        Json.WriteNumber("line", line + 1);
        Json.WriteNumber("column", 1 + Encoding.UTF8.GetByteCount(text.ToString().AsSpan(offset - character, character)));
        Json.WriteEndObject();
    }

    private static string SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => "ERROR",
        Severity.Warning => "WARNING",
        _ => "INFO",
    };
}
