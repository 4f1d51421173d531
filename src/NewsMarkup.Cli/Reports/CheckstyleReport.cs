using System.Globalization;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Cli.Reports;

/// <summary>For what reads Checkstyle's XML, such as Jenkins.</summary>
internal sealed class CheckstyleReport : XmlReport
{
    /// <summary>The version of the format that readers ask for.</summary>
    private const string Version = "4.3";

    public CheckstyleReport(Stream output)
        : base(output)
    {
        Xml.WriteStartElement("checkstyle");
        WriteAttribute("version", Version);
    }

    public override void Add(CheckedFile file)
    {
        Xml.WriteStartElement("file");
        WriteAttribute("name", SourcePath.Of(file.Path));
        if (file.Problem is { } problem)
            Write(line: 0, character: 0, "error", problem, FindingText.UnreadableFile);
        foreach (var finding in file.Findings)
        {
            var (line, character) = finding.Location.Start;
            Write(line, character, SeverityOf(finding.Severity), FindingText.Of(finding), finding.Rule.Id);
        }

        Xml.WriteEndElement();
        Xml.Flush();
    }

    public override void End(Tally tally)
    {
        Xml.WriteEndElement();
        Xml.Flush();
    }

    private static string SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private void Write(int line, int character, string severity, string text, string rule)
    {
        Xml.WriteStartElement("error");
        WriteAttribute("line", Number(line + 1));
        WriteAttribute("column", Number(character + 1));
        WriteAttribute("severity", severity);
        WriteAttribute("message", text);
        WriteAttribute("source", $"newsmarkup.{rule}");
        Xml.WriteEndElement();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
