using System.Globalization;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;

namespace NewsMarkup.Cli.Reports;

/// <summary>
/// For what shows test results: a suite a file, in which every finding that fails the run is a test that failed. Other findings stand in the
/// suite's output.
/// </summary>
internal sealed class JUnitReport : XmlReport
{
    private const string Error = "error";
    private const string Failure = "failure";
    private const string Success = "success";

    private readonly string _time;
    private int _suites;

    /// <summary>Begins a report.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="time">When the run began.</param>
    public JUnitReport(Stream output, DateTimeOffset time)
        : base(output)
    {
        _time = time.UtcDateTime.ToString("s", CultureInfo.InvariantCulture);
        Xml.WriteStartElement("testsuites");
    }

    public override void Add(CheckedFile file)
    {
        var path = SourcePath.Of(file.Path);
        var byOutcome = file.Findings.ToLookup(finding => OutcomeOf(finding, file));
        var (errors, failures) = (byOutcome[Error].Count() + (file.Problem is null ? 0 : 1), byOutcome[Failure].Count());

        Xml.WriteStartElement("testsuite");
        WriteAttribute("package", "newsmarkup");
        WriteAttribute("id", Number(_suites++));
        WriteAttribute("name", path);
        WriteAttribute("timestamp", _time);
        WriteAttribute("hostname", "localhost");
        WriteAttribute("tests", Number(Math.Max(1, failures + errors)));
        WriteAttribute("failures", Number(failures));
        WriteAttribute("errors", Number(errors));
        WriteAttribute("time", "0");
        WriteText("properties", "");
        if (file.Problem is { } problem)
            WriteTest(path, FindingText.UnreadableFile, Error, FindingText.UnreadableFile, problem, problem);
        foreach (var finding in byOutcome[Error])
            WriteTest(path, finding, Error);
        foreach (var finding in byOutcome[Failure])
            WriteTest(path, finding, Failure);
        if (failures + errors == 0)
            WriteTest(path, "newsmarkup check");
        WriteText("system-out", string.Concat(byOutcome[Success].Select(finding => Line(path, finding) + "\n")));
        WriteText("system-err", "");
        Xml.WriteEndElement();
        Xml.Flush();
    }

    public override void End(Tally tally)
    {
        Xml.WriteEndElement();
        Xml.Flush();
    }

    private static string OutcomeOf(Diagnostic finding, CheckedFile file) =>
        finding.Rule == EngineRules.RuleCrashed ? Error : file.IsFailure(finding) ? Failure : Success;

    private void WriteTest(string path, Diagnostic finding, string outcome) => WriteTest(
        path, $"{FindingText.RuleOf(finding)} at {finding.Location.Start}", outcome, finding.Rule.Id, finding.Message, Line(path, finding));

    private void WriteTest(string path, string name, string outcome, string type, string message, string text)
    {
        BeginTest(path, name);
        Xml.WriteStartElement(outcome);
        WriteAttribute("message", message);
        WriteAttribute("type", type);
        WriteText(text);
        Xml.WriteEndElement();
        Xml.WriteEndElement();
    }

    private void WriteTest(string path, string name)
    {
        BeginTest(path, name);
        Xml.WriteEndElement();
    }

    private void BeginTest(string path, string name)
    {
        Xml.WriteStartElement("testcase");
        WriteAttribute("name", name);
        WriteAttribute("classname", path);
        WriteAttribute("time", "0");
    }

    private void WriteText(string element, string text)
    {
        Xml.WriteStartElement(element);
        WriteText(text);
        Xml.WriteEndElement();
    }

    private static string Line(string path, Diagnostic finding) =>
        $"{path}:{finding.Location.Start}: {SeverityWords.Word(finding.Severity)} {FindingText.RuleOf(finding)}: {FindingText.Of(finding)}";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
