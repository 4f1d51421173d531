using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests.Diff;

/// <summary><c>diff</c> as people and programs use it.</summary>
internal sealed class DiffTests
{
    private const string Old = """
        ---
        headline: Dam holds
        date: 2026-03-14
        @use "people.news"
        ---
        ["It is all over,"]{quote by=@reyes} [Elena Reyes]{@reyes} said of 41 men.
        """;

    private const string New = """
        ---
        headline: Dam <leaks>
        date: 2026-03-14
        @use "people.news"
        ---
        ["It is not all over,"]{quote by=@reyes} [Elena Reyes]{@reyes} said of 43 men.
        """;

    private const string Changes = """

        Quotes altered or dropped

          quote of Elena Reyes: reworded  (6:2 → 6:2)
            - "It is all over,"
            + "It is {+not +}all over,"

        Numbers and dates altered or dropped

          41 → 43  (6:68 → 6:72)
              Elena Reyes said of 43 men

        Headline and header

          headline: changed  (2:11 → 2:11)
            - Dam [-holds-]
            + Dam {+<leaks>+}

        Other words

          paragraph: reworded  (6:39 → 6:43)
            - Elena Reyes said of [-41-] men
            + Elena Reyes said of {+43+} men

        4 changes: 1 in quotes, 1 in numbers and dates, 1 in the header, 1 in other words.

        """;

    private ProgramRun _program = null!;

    [SetUp]
    public void WriteVersions()
    {
        _program = new ProgramRun();
        _program.Write("old.news", Old);
        _program.Write("new.news", New);
        _program.Write("people.news", "---\n@person reyes \"Elena Reyes\"\n---\n");
    }

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [Test]
    public void Changes_are_told_by_group_and_word_by_word() =>
        Assert.That(_program.Run("diff", "old.news", "new.news"), Is.EqualTo((1, "--- old.news\n+++ new.news\n" + Changes, "")));

    [Test]
    public void The_same_twice_ends_with_0_and_says_nothing() => Assert.That(_program.Run("diff", "old.news", "old.news"), Is.EqualTo((0, "", "")));

    [Test]
    public void Colour_takes_the_place_of_the_marks() =>
        Assert.That(
            _program.Run("diff", "old.news", "new.news", "--color", "always").Output,
            Does.Contain("    \e[31m-\e[0m Dam \e[1;31mholds\e[0m\n    \e[32m+\e[0m Dam \e[1;32m<leaks>\e[0m\n"));

    [Test]
    public void A_version_may_come_from_a_pipe() =>
        Assert.That(_program.Run(New, ["diff", "old.news", "-"]).Output, Does.StartWith("--- old.news\n+++ stdin\n"));

    [Test]
    public void Json_is_what_its_schema_says()
    {
        var json = _program.Run("diff", "old.news", "new.news", "--format", "json").Output;

        Assert.That(SchemaValidator.Lines("grammar/diff.schema.json", [json.ReplaceLineEndings(" ")]), Is.EqualTo("1 valid, 0 invalid"));
    }

    [Test]
    public void Json_of_two_different_examples_is_what_its_schema_says()
    {
        var json = _program.Run(
            "diff", Repository.PathOf("grammar/examples/dam-review.news"), Repository.PathOf("grammar/examples/harbour-contracts.news"), "--format", "json").Output;

        Assert.That(SchemaValidator.Lines("grammar/diff.schema.json", [json.ReplaceLineEndings(" ")]), Is.EqualTo("1 valid, 0 invalid"));
    }

    [Test]
    public void Html_escapes_what_the_article_brings_and_loads_nothing()
    {
        var html = _program.Run("diff", "old.news", "new.news", "--format", "html").Output;

        Assert.That(html, Does.Contain("Dam <del>holds</del><ins>&lt;leaks&gt;</ins>").And.Not.Contains("<leaks>").And.Not.Contains("http").And.Not.Contains("<script"));
    }

    [Test]
    public void A_file_is_compared_with_what_it_was_at_a_revision_with_the_registers_of_that_time()
    {
        Commit();
        _program.Write("old.news", New);
        _program.Write("people.news", "---\n@person reyes \"Elena Reyes-Kay\"\n---\n");

        var (code, output, error) = _program.Run("diff", "--git", "HEAD", "old.news");

        Assert.That((code, error), Is.EqualTo((1, "")));
        Assert.That(output, Does.StartWith("--- HEAD:old.news\n+++ old.news\n").And.Contains("  Elena Reyes: name Elena Reyes → Elena Reyes-Kay  "));
    }

    [Test]
    public void Versions_may_be_named_as_git_names_them()
    {
        Commit();

        Assert.That(_program.Run("diff", "HEAD:old.news", "HEAD:./new.news"), Is.EqualTo((1, "--- HEAD:old.news\n+++ HEAD:./new.news\n" + Changes, "")));
    }

    [TestCase("HEAD:gone.news new.news", "cannot read `HEAD:gone.news`: git says: path 'gone.news' does not exist in 'HEAD'.")]
    [TestCase("nobody:old.news new.news", "cannot read `nobody:old.news`: git says: invalid object name 'nobody'.")]
    [TestCase("--git=-x old.news", "cannot read `-x:old.news`: `-x` is no revision.")]
    public void What_git_does_not_have_is_told(string arguments, string message)
    {
        Commit();

        Assert.That(_program.Run(["diff", .. arguments.Split(' ')]), Is.EqualTo((2, "", $"newsmarkup: {message}\n")));
    }

    [Test]
    public void Outside_of_a_repository_git_says_so() =>
        Assert.That(_program.Run("diff", "HEAD:old.news", "new.news").Error, Does.StartWith("newsmarkup: cannot read `HEAD:old.news`: git says: not a git repository"));

    [TestCase("old.news", "`newsmarkup diff` takes two versions, OLD and NEW, or `--git REV FILE`.")]
    [TestCase("a b c", "`newsmarkup diff` takes two versions, OLD and NEW, or `--git REV FILE`.")]
    [TestCase("--git HEAD", "`--git REV` takes one file, which is compared with what it was.")]
    [TestCase("--git HEAD -", "`--git` takes a file, not standard input.")]
    [TestCase("- -", "standard input can be one of the two versions, not both.")]
    [TestCase("old.news gone.news", "cannot read `gone.news`: there is no such file")]
    public void A_command_line_that_cannot_be_understood_ends_with_2(string arguments, string message) =>
        Assert.That(_program.Run(["diff", .. arguments.Split(' ')]), Is.EqualTo((2, "", $"newsmarkup: {message}\n")));

    private void Commit() =>
        Assert.That(_program.Shell("git init -q && git add . && git -c user.name=a -c user.email=a@b.example commit -qm a").Error, Is.Empty);
}
