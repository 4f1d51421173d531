using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests.Reports;

/// <summary><c>check --format sarif</c>.</summary>
internal sealed class SarifReportTests
{
    private const string Head = "---\nheadline: Dam\ndate: 2026-03-14\n---\n";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private ProgramRun _program = null!;

    [SetUp]
    public void MakeFolder() => _program = new ProgramRun();

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [Test]
    public void It_is_what_the_schema_says_for_all_that_can_be_found()
    {
        _program.Write("a.news", Head + "%% allow NM2001: the wire names no source\n[It leaks]{claim}.\n\n[It bursts]{claim}.\n");
        _program.Write("b.news", Head + "@person ada \"Ada\"\n@person ada \"Ada\"\n[It leaks]{claim by=@ade}.\n");
        _program.WriteBytes("c.news", [0xFF]);
        _program.Write("newsmarkup.json", "{ \"preset\": \"hause\", \"houseRules\": [\"desk.newsrules\"] }");
        _program.Write("desk.newsrules", "rule x\n");
        _program.Shell("ln -s nowhere gone.news");
        _program.Run("check", "--format", "sarif", "-o", "news.sarif", ".", "gone.news");
        _program.Write("d/empty.txt", "");
        var empty = _program.Run("check", "--format", "sarif", "--allow-empty", "d");
        _program.Write("empty.sarif", empty.Output);

        Assert.Multiple(() =>
        {
            Assert.That(empty.ExitCode, Is.Zero);
            Assert.That(
                SchemaValidator.Files(SharedFolder.PathOf("schemas/sarif-2.1.0.json"), [_program.PathOf("news.sarif"), _program.PathOf("empty.sarif")]),
                Is.EqualTo("2 valid, 0 invalid"));
        });
    }

    [Test]
    public void A_finding_has_its_rule_its_level_its_place_and_what_it_is_known_by()
    {
        _program.Write("Deutsch & more/é.news", Head + "👍 [It leaks]{claim}.\n");
        var run = Run("check", "--format", "sarif");

        Assert.That(Line(run.GetProperty("results")[0]), Is.EqualTo(
            """
            {"ruleId":"NM2001","ruleIndex":INDEX,"level":"error","message":{"text":"No source is named for this claim."},
            "locations":[{"physicalLocation":{"artifactLocation":{"uri":"Deutsch%20%26%20more/%C3%A9.news","uriBaseId":"%SRCROOT%"},
            "region":{"startLine":5,"startColumn":15,"endLine":5,"endColumn":20}}}],
            "partialFingerprints":{"newsmarkup/v1":"NM2001-2c65049f0e52d302"},"suppressions":[]}
            """.ReplaceLineEndings("").Replace("INDEX", IndexOf(run, "NM2001"), StringComparison.Ordinal)));
    }

    [Test]
    public void Info_and_hints_are_notes()
    {
        _program.Write("a.news", Head + "@person ada \"Ada\"\n[It leaks]{claim by=\"Ada\"}, Ada [claimed]{cue}.\n");
        var levels = Run("check", "--format", "sarif").GetProperty("results").EnumerateArray()
            .Select(result => $"{Text(result, "ruleId")} {Text(result, "level")}");

        Assert.That(levels, Does.Contain("NM2007 note"));
    }

    [Test]
    public void What_the_article_allows_is_suppressed_in_the_source_with_its_reason()
    {
        _program.Write("a.news", Head + "%% allow NM2001: the wire names no source\n[It leaks]{claim}.\n");
        var result = Run("check", "--format", "sarif").GetProperty("results")[0];

        Assert.Multiple(() =>
        {
            Assert.That(Text(result, "ruleId"), Is.EqualTo("NM2001"));
            Assert.That(Line(result.GetProperty("suppressions")), Is.EqualTo(
                """
                [{"kind":"inSource","justification":"the wire names no source",
                "location":{"physicalLocation":{"artifactLocation":{"uri":"a.news","uriBaseId":"%SRCROOT%"},
                "region":{"startLine":5,"startColumn":1,"endLine":5,"endColumn":42}}}}]
                """.ReplaceLineEndings("")));
        });
    }

    [Test]
    public void What_the_baseline_knows_is_suppressed_outside_the_source_and_what_is_new_is_not()
    {
        _program.Write("a.news", Head + "[It leaks]{claim}.\n");
        _program.Run("baseline");
        _program.Write("a.news", Head + "[It leaks]{claim}. [It leaks]{claim}.\n");
        var results = Run("check", "--format", "sarif", "--baseline", "newsmarkup-baseline.json").GetProperty("results");

        Assert.Multiple(() =>
        {
            Assert.That(results.GetArrayLength(), Is.EqualTo(2));
            Assert.That(Line(results[0].GetProperty("suppressions")), Is.EqualTo("""[{"kind":"external","justification":"The baseline knows it."}]"""));
            Assert.That(Line(results[0].GetProperty("partialFingerprints")), Is.EqualTo("""{"newsmarkup/v1":"NM2001-2c65049f0e52d302"}"""));
            Assert.That(Line(results[1].GetProperty("suppressions")), Is.EqualTo("[]"));
        });
    }

    [Test]
    public void A_finding_keeps_what_it_is_known_by_when_the_article_allows_it()
    {
        _program.Write("a.news", Head + "[It leaks]{claim}.\n");
        var before = Text(Run("check", "--format", "sarif").GetProperty("results")[0].GetProperty("partialFingerprints"), "newsmarkup/v1");
        _program.Write("a.news", Head + "%% allow NM2001: the wire names no source\n[It leaks]{claim}.\n");

        Assert.That(
            Text(Run("check", "--format", "sarif").GetProperty("results")[0].GetProperty("partialFingerprints"), "newsmarkup/v1"),
            Is.EqualTo(before));
    }

    [Test]
    public void A_fix_is_given_as_replacements()
    {
        _program.Write("a.news", Head + "[It leaks]{clam by=\"a clerk\"}.\n");
        var fix = Run("check", "--format", "sarif").GetProperty("results")[0].GetProperty("fixes")[0];

        Assert.That(Line(fix), Is.EqualTo(
            """
            {"description":{"text":"Write `claim`"},"artifactChanges":[{"artifactLocation":{"uri":"a.news","uriBaseId":"%SRCROOT%"},
            "replacements":[{"deletedRegion":{"startLine":5,"startColumn":12,"endLine":5,"endColumn":16},"insertedContent":{"text":"claim"}}]}]}
            """.ReplaceLineEndings("")));
    }

    [Test]
    public void Another_place_of_a_finding_is_related()
    {
        _program.Write("a.news", "---\nheadline: Dam\ndate: 2026-03-14\n@person ada \"Ada\"\n@person ada \"Ada B\"\n---\n[Ada]{@ada} waits.\n");
        var twice = Run("check", "--format", "sarif").GetProperty("results").EnumerateArray().Single(result => Text(result, "ruleId") == "NM1002");

        var region = twice.GetProperty("relatedLocations")[0].GetProperty("physicalLocation").GetProperty("region");

        Assert.That(region.GetProperty("startLine").GetInt32(), Is.EqualTo(4));
    }

    [Test]
    public void A_rule_tells_what_it_is_about()
    {
        _program.Write("a.news", Head);
        var rules = Run("check", "--format", "sarif").GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var rule = rules.EnumerateArray().Single(rule => Text(rule, "id") == "NM2001");

        Assert.Multiple(() =>
        {
            Assert.That(Text(rule, "name"), Is.EqualTo("unattributed-claim"));
            Assert.That(Text(rule, "helpUri"), Is.EqualTo("https://newsmarkup.org/rules/NM2001"));
            Assert.That(Text(rule.GetProperty("help"), "markdown"), Does.StartWith("# NM2001 unattributed-claim\n"));
            Assert.That(Line(rule.GetProperty("defaultConfiguration")), Is.EqualTo("""{"enabled":true,"level":"error"}"""));
            Assert.That(Line(rule.GetProperty("properties")), Is.EqualTo("""{"tags":["attribution"]}"""));
        });
    }

    [Test]
    public void A_rule_of_the_house_is_among_the_rules_once_it_has_found_something()
    {
        _program.Write("desk.newsrules", "rule plain-said warning\n  each cue\n  must not be \"bellowed\"\n  say \"Attribute with 'said'.\"\n");
        _program.Write("a.news", Head + "[It leaks]{claim by=\"a clerk\"}, a clerk [bellowed]{cue}.\n");
        var run = Run("check", "--format", "sarif", "--house-rules", "desk.newsrules");
        var result = run.GetProperty("results")[0];

        Assert.Multiple(() =>
        {
            Assert.That(Text(result, "ruleId"), Is.EqualTo("plain-said"));
            Assert.That(result.GetProperty("ruleIndex").GetRawText(), Is.EqualTo(IndexOf(run, "plain-said")));
        });
    }

    [Test]
    public void A_mistake_in_the_configuration_is_a_result_and_a_notification_and_the_run_has_failed()
    {
        _program.Write("a.news", Head);
        _program.Write("newsmarkup.json", "{ \"preset\": \"hause\" }");
        var run = Run("check", "--format", "sarif");
        var invocation = run.GetProperty("invocations")[0];

        Assert.Multiple(() =>
        {
            Assert.That(
                Text(run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation"), "uri"),
                Is.EqualTo("newsmarkup.json"));
            Assert.That(invocation.GetProperty("exitCode").GetInt32(), Is.EqualTo(2));
            Assert.That(invocation.GetProperty("executionSuccessful").GetBoolean(), Is.False);
            Assert.That(invocation.GetProperty("toolConfigurationNotifications").GetArrayLength(), Is.EqualTo(1));
            Assert.That(invocation.GetProperty("toolExecutionNotifications").GetArrayLength(), Is.Zero);
        });
    }

    [Test]
    public void A_run_that_found_something_has_done_its_work()
    {
        _program.Write("a.news", Head + "[It leaks]{claim}.\n");
        var invocation = Run("check", "--format", "sarif").GetProperty("invocations")[0];

        Assert.Multiple(() =>
        {
            Assert.That(invocation.GetProperty("exitCode").GetInt32(), Is.EqualTo(1));
            Assert.That(invocation.GetProperty("executionSuccessful").GetBoolean(), Is.True);
        });
    }

    [Test]
    public void A_file_that_cannot_be_read_is_a_notification()
    {
        _program.Write("a.news", Head);
        _program.Shell("ln -s nowhere b.news");
        var invocation = Run("check", "--format", "sarif", "a.news", "b.news").GetProperty("invocations")[0];

        Assert.That(Line(invocation.GetProperty("toolExecutionNotifications")), Is.EqualTo(
            """
            [{"descriptor":{"id":"unreadable-file"},"level":"error","message":{"text":"cannot read `b.news`: there is no such file"},
            "locations":[{"physicalLocation":{"artifactLocation":{"uri":"b.news","uriBaseId":"%SRCROOT%"}}}]}]
            """.ReplaceLineEndings("")));
    }

    [Test]
    public void A_file_that_lies_elsewhere_has_its_full_address()
    {
        _program.Write("other/a.news", Head + "[It leaks]{claim}.\n");
        _program.Write("here/x.txt", "");
        var output = _program.Shell("cd here && newsmarkup check --format sarif ../other").Output;
        using var report = JsonDocument.Parse(output);
        var result = report.RootElement.GetProperty("runs")[0].GetProperty("results")[0];

        Assert.That(
            Line(result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation")),
            Is.EqualTo($$"""{"uri":"file://{{_program.PathOf("other/a.news")}}"}"""));
    }

    private JsonElement Run(params string[] arguments)
    {
        using var report = JsonDocument.Parse(_program.Run(arguments).Output);
        return report.RootElement.GetProperty("runs")[0].Clone();
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static string Line(JsonElement element) => JsonNode.Parse(element.GetRawText())!.ToJsonString(Readable);

    private static string IndexOf(JsonElement run, string rule) => run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
        .Select((known, index) => (Id: Text(known, "id"), index)).Single(known => known.Id == rule).index.ToString(CultureInfo.InvariantCulture);
}
