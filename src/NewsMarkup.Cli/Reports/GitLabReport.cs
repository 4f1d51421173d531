using System.Security.Cryptography;
using System.Text;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Cli.Reports;

/// <summary>For GitLab: a Code Quality report, which the merge request compares with that of its target.</summary>
internal sealed class GitLabReport : JsonDocumentReport
{
    public GitLabReport(Stream output)
        : base(output) => Json.WriteStartArray();

    public override void Add(CheckedFile file)
    {
        var path = SourcePath.Of(file.Path);
        if (file.Problem is { } problem)
            Write(FindingText.UnreadableFile, problem, FindingText.UnreadableFile, "blocker", path, line: 0);
        foreach (var (finding, fingerprint) in file.Reported().Where(reported => reported.Stands))
        {
            var severity = SeverityOf(finding.Severity);
            Write(FindingText.RuleOf(finding), FindingText.Of(finding), fingerprint.ToString(), severity, path, finding.Location.Start.Line);
        }

        Json.Flush();
    }

    public override void End(Tally tally)
    {
        Json.WriteEndArray();
        Json.Flush();
    }

    private static string SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => "critical",
        Severity.Warning => "major",
        Severity.Info => "minor",
        _ => "info",
    };

    private void Write(string rule, string text, string knownBy, string severity, string path, int line)
    {
        Json.WriteStartObject();
        Json.WriteString("description", text);
        Json.WriteString("check_name", rule);
        Json.WriteString("fingerprint", Fingerprint(path, knownBy));
        Json.WriteString("severity", severity);
        Json.WriteStartObject("location");
        Json.WriteString("path", path);
        Json.WriteStartObject("lines");
        Json.WriteNumber("begin", line + 1);
        Json.WriteEndObject();
        Json.WriteEndObject();
        Json.WriteEndObject();
    }

    /// <summary>GitLab takes findings with one fingerprint for one, whatever their files.</summary>
    private static string Fingerprint(string path, string knownBy) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{path}\n{knownBy}")));
}
