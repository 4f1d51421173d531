namespace NewsMarkup.Cli.Tests.Reports;

/// <summary><c>check --out</c>.</summary>
internal sealed class ReportFileTests
{
    private const string Head = "---\nheadline: Dam\ndate: 2026-03-14\n---\n";

    private const string Text = """
        a.news:5:12: error NM2001 No source is named for this claim. [unattributed-claim]
          |
        5 | [It leaks]{claim}.
          |            ^^^^^

        1 error in 1 of 1 article.

        """;

    private ProgramRun _program = null!;

    [SetUp]
    public void MakeFolder()
    {
        _program = new ProgramRun();
        _program.Write("a.news", Head + "[It leaks]{claim}.\n");
    }

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [Test]
    public void A_report_for_tools_goes_to_the_file_and_text_to_the_log()
    {
        var printed = _program.Run("check", "--format", "github").Output;
        var run = _program.Run("check", "--format", "github", "--out", "reports/news.txt");

        Assert.Multiple(() =>
        {
            Assert.That(run, Is.EqualTo((1, Text, "")));
            Assert.That(_program.Read("reports/news.txt"), Is.EqualTo(printed));
        });
    }

    [Test]
    public void Text_goes_to_the_file_alone_and_without_colours()
    {
        var run = _program.Run("check", "-o", "news.txt", "--color", "always");

        Assert.Multiple(() =>
        {
            Assert.That(run, Is.EqualTo((1, "", "")));
            Assert.That(_program.Read("news.txt"), Is.EqualTo(Text));
        });
    }

    [Test]
    public void A_file_that_holds_the_same_is_left_alone()
    {
        _program.Run("check", "--format", "sarif", "-o", "news.sarif");
        var written = File.GetLastWriteTimeUtc(_program.PathOf("news.sarif"));
        File.SetLastWriteTimeUtc(_program.PathOf("news.sarif"), written.AddDays(-1));
        _program.Run("check", "--format", "sarif", "-o", "news.sarif");

        Assert.That(File.GetLastWriteTimeUtc(_program.PathOf("news.sarif")), Is.EqualTo(written.AddDays(-1)));
    }

    [Test]
    public void A_run_that_cannot_begin_leaves_the_file_as_it_was()
    {
        _program.Write("news.sarif", "before");
        var run = _program.Run("check", "--format", "sarif", "-o", "news.sarif", "gone.news");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(_program.Read("news.sarif"), Is.EqualTo("before"));
            Assert.That(_program.Files(), Is.EqualTo(new[] { "a.news", "news.sarif" }));
        });
    }

    [Test]
    public void A_file_that_cannot_be_written_is_told()
    {
        var run = _program.Run("check", "--format", "sarif", "-o", "a.news/news.sarif");

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((2, "newsmarkup: cannot write `a.news/news.sarif`: `a.news` is a file, not a folder\n")));
    }

    [Test]
    public void A_device_is_written_to() =>
        Assert.That(_program.Shell("newsmarkup check --format gitlab --allow-empty -o /dev/stdout . | grep -c NM2001").Output, Is.EqualTo("2\n"));
}
