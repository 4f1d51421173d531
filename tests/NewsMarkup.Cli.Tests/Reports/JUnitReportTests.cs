using System.Text.RegularExpressions;

namespace NewsMarkup.Cli.Tests.Reports;

/// <summary><c>check --format junit</c>.</summary>
internal sealed partial class JUnitReportTests
{
    private const string Head = "---\nheadline: Dam\ndate: 2026-03-14\n---\n";

    private ProgramRun _program = null!;

    [SetUp]
    public void MakeFolder() => _program = new ProgramRun();

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [Test]
    public void A_finding_that_fails_the_run_is_a_test_that_failed_and_others_are_told()
    {
        _program.Write("news/dam.news", Head + "[It leaks]{claim}. [It bursts]{claim by=\"Ada\"}, Ada [claimed]{cue}.\n");

        Assert.That(Report(), Is.EqualTo("""
            <?xml version="1.0" encoding="utf-8"?>
            <testsuites>
              <testsuite package="newsmarkup" id="0" name="news/dam.news" timestamp="TIME" hostname="localhost" tests="1" failures="1" errors="0" time="0">
                <properties></properties>
                <testcase name="NM2001 unattributed-claim at 5:12" classname="news/dam.news" time="0">
                  <failure message="No source is named for this claim." type="NM2001">news/dam.news:5:12: error NM2001 unattributed-claim: No source is named for this claim.</failure>
                </testcase>
                <system-out>news/dam.news:5:54: info NM2007 loaded-cue: «claimed» judges what is said.
            </system-out>
                <system-err></system-err>
              </testsuite>
            </testsuites>
            """));
    }

    [Test]
    public void An_article_without_a_failure_is_one_test_that_passed()
    {
        _program.Write("a.news", Head + "[It leaks]{claim}.\n");

        Assert.That(Report("--fail-on", "never"), Does.Contain("""tests="1" failures="0" errors="0" """.TrimEnd()).And.Contain("""
                <testcase name="newsmarkup check" classname="a.news" time="0" />
            """));
    }

    [Test]
    public void A_file_that_cannot_be_read_is_an_error()
    {
        _program.Write("a.news", Head);
        _program.Shell("ln -s nowhere b.news");

        Assert.That(Report("a.news", "b.news"), Does.Contain("""
                <testcase name="unreadable-file" classname="b.news" time="0">
                  <error message="cannot read `b.news`: there is no such file" type="unreadable-file">cannot read `b.news`: there is no such file</error>
            """));
    }

    [Test]
    public void Every_report_is_what_the_schema_says()
    {
        _program.Write(" a\n<b>&\u0001.news", Head + "%% allow NM2001: why not\n[It \u0001 ]]> leaks]{claim}. [a\u0002]{clam}\n");
        _program.Write("newsmarkup.json", "{ \"preset\": \"hause\" }");
        _program.WriteBytes("c.news", [0xFF]);
        _program.Run("check", "--format", "junit", "-o", "some.xml");
        _program.Run("check", "--format", "junit", "--allow-empty", "-o", "none.xml", "some.xml");

        Assert.Multiple(() =>
        {
            Assert.That(JUnitSchema.Problems(_program.Read("some.xml")), Is.Empty);
            Assert.That(JUnitSchema.Problems(_program.Read("none.xml")), Is.Empty);
        });
    }

    private string Report(params string[] arguments) =>
        Timestamp().Replace(_program.Run(["check", "--format", "junit", .. arguments]).Output, "timestamp=\"TIME\"");

    [GeneratedRegex("timestamp=\"[^\"]*\"")]
    private static partial Regex Timestamp();
}
