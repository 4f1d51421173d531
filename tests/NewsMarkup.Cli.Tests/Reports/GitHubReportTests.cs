namespace NewsMarkup.Cli.Tests.Reports;

/// <summary><c>check --format github</c>.</summary>
internal sealed class GitHubReportTests
{
    private const string Head = "---\nheadline: Dam\ndate: 2026-03-14\n---\n";

    private ProgramRun _program = null!;

    [SetUp]
    public void MakeFolder() => _program = new ProgramRun();

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [Test]
    public void A_finding_is_a_command_with_its_place()
    {
        _program.Write("news/dam.news", Head + "[It leaks]{claim}.\n");

        Assert.That(_program.Run("check", "--format", "github"), Is.EqualTo((1, """
            ::error file=news/dam.news,line=5,endLine=5,col=12,endColumn=17,title=NM2001 unattributed-claim::No source is named for this claim.
            1 error in 1 of 1 article.

            """, "")));
    }

    [Test]
    public void Levels_are_errors_warnings_and_notices()
    {
        _program.Write("a.news", Head + "[It leaks]{claim}. [It bursts]{claim by=\"Ada\"}, Ada [claimed]{cue}.\n");
        var output = _program.Run("check", "--format", "github", "--rule", "NM2001=warning").Output;

        Assert.That(output.Split('\n').Select(line => line.Split(' ')[0]), Is.EqualTo(new[] { "::warning", "::notice", "1", "" }));
    }

    [Test]
    public void A_place_of_several_lines_has_no_columns()
    {
        _program.Write("a.news", Head + "[It leaks]{claim\n by=\"a clerk\"\n by=\"a clerk\" \n");
        var output = _program.Run("check", "--format", "github").Output;

        Assert.That(output, Does.Contain("line=5,endLine=7,title=NM0002 unclosed-block::"));
    }

    [Test]
    public void What_means_something_to_github_is_escaped()
    {
        _program.Write("100%,a:b.news", Head + "[It leaks]{claim by=@100%}.\n");

        Assert.That(_program.Run("check", "--format", "github").Output, Does.StartWith("::error file=100%25%2Ca%3Ab.news,line=5,").And.Contain("100%25"));
    }

    [Test]
    public void No_name_of_a_file_begins_a_command_of_its_own()
    {
        _program.Write("a\n::set-output x.news", Head + "[It leaks]{claim}.\n");

        Assert.That(
            _program.Run("check", "--format", "github").Output.TrimEnd().Split('\n')[..^1],
            Has.Length.EqualTo(1).And.All.StartsWith("::error file=a%0A%3A%3Aset-output x.news,"));
    }

    [Test]
    public void A_file_that_cannot_be_read_is_an_error()
    {
        _program.Write("a.news", Head);
        _program.Shell("ln -s nowhere b.news");

        Assert.That(
            _program.Run("check", "--format", "github", "a.news", "b.news").Output,
            Does.StartWith("::error file=b.news,title=unreadable-file::cannot read `b.news`: there is no such file\n"));
    }

    [Test]
    public void More_than_github_shows_is_said()
    {
        _program.Write("a.news", Head + string.Join("\n\n", Enumerable.Repeat("[It leaks]{claim}.", 11)) + "\n");

        Assert.That(
            _program.Run("check", "--format", "github").Output,
            Does.EndWith("\n11 errors in 1 of 1 article. GitHub shows 10 errors, 10 warnings and 10 notices of a step; the log has all.\n"));
    }
}
