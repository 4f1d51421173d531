namespace NewsMarkup.Cli.Tests.Reports;

/// <summary><c>check --format checkstyle</c>.</summary>
internal sealed class CheckstyleReportTests
{
    private const string Head = "---\nheadline: Dam\ndate: 2026-03-14\n---\n";

    private ProgramRun _program = null!;

    [SetUp]
    public void MakeFolder() => _program = new ProgramRun();

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [Test]
    public void A_file_has_its_findings()
    {
        _program.Write("a.news", Head + "[It leaks]{claim}. [It bursts]{claim by=\"Ada\"}, Ada [claimed]{cue}.\n");
        _program.Write("b.news", Head);

        Assert.That(_program.Run("check", "--format", "checkstyle"), Is.EqualTo((1, """
            <?xml version="1.0" encoding="utf-8"?>
            <checkstyle version="4.3">
              <file name="a.news">
                <error line="5" column="12" severity="error" message="No source is named for this claim." source="newsmarkup.NM2001" />
                <error line="5" column="54" severity="info" message="«claimed» judges what is said." source="newsmarkup.NM2007" />
              </file>
              <file name="b.news" />
            </checkstyle>
            """, "")));
    }

    [Test]
    public void An_empty_run_is_a_document_without_files() =>
        Assert.That(_program.Run("check", "--format", "checkstyle", "--allow-empty").Output, Is.EqualTo("""
            <?xml version="1.0" encoding="utf-8"?>
            <checkstyle version="4.3" />
            """));

    [Test]
    public void What_xml_cannot_write_is_replaced()
    {
        _program.Write("a\u0001.news", Head + "[It leaks]{claim}.\n");

        Assert.That(_program.Run("check", "--format", "checkstyle").Output, Does.Contain("<file name=\"a\uFFFD.news\">"));
    }

    [Test]
    public void A_file_that_cannot_be_read_is_an_error()
    {
        _program.Write("a.news", Head);
        _program.Shell("ln -s nowhere b.news");

        Assert.That(_program.Run("check", "--format", "checkstyle", "a.news", "b.news").Output, Does.Contain(
            """<error line="1" column="1" severity="error" message="cannot read `b.news`: there is no such file" source="newsmarkup.unreadable-file" />"""));
    }
}
