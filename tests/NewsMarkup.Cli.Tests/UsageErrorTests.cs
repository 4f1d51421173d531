namespace NewsMarkup.Cli.Tests;

/// <summary>Command lines that cannot be understood: one message, a way out, exit code 2.</summary>
internal sealed class UsageErrorTests
{
    private ProgramRun _program = null!;

    [SetUp]
    public void MakeFolder() => _program = new ProgramRun();

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [TestCase("chek", "there is no command `chek`. Did you mean `check`?", "newsmarkup")]
    [TestCase("chek story.news --fail-on warning", "there is no command `chek`. Did you mean `check`?", "newsmarkup")]
    [TestCase("publish", "there is no command `publish`.", "newsmarkup")]
    [TestCase("--verison", "there is no option `--verison`. Did you mean `--version`?", "newsmarkup")]
    [TestCase("", "a command is missing.", "newsmarkup")]
    [TestCase("check --fromat json", "there is no option `--fromat`. Did you mean `--format`?", "newsmarkup check")]
    [TestCase("check --fromat=json", "there is no option `--fromat`. Did you mean `--format`?", "newsmarkup check")]
    [TestCase("build --colour never", "there is no option `--colour`. Did you mean `--color`?", "newsmarkup build")]
    [TestCase("format --chek story.news", "there is no option `--chek`. Did you mean `--check`?", "newsmarkup format")]
    [TestCase("check -q", "there is no option `-q`.", "newsmarkup check")]
    [TestCase(
        "check --format jsn",
        "`--format` takes text, json, ndjson, sarif, github, gitlab, junit, checkstyle or rdjson, not `jsn`. Did you mean `json`?",
        "newsmarkup check")]
    [TestCase("check --fail-on", "`--fail-on` needs a value.", "newsmarkup check")]
    [TestCase("build --to json --to text", "`--to` is there twice.", "newsmarkup build")]
    [TestCase("check --jobs 0", "`--jobs` takes a number from 1 to 512, not `0`.", "newsmarkup check")]
    [TestCase("check --jobs -1", "`--jobs` takes a number from 1 to 512, not `-1`.", "newsmarkup check")]
    [TestCase("check --jobs 513", "`--jobs` takes a number from 1 to 512, not `513`.", "newsmarkup check")]
    [TestCase("explain", "`newsmarkup explain` needs a rule.", "newsmarkup explain")]
    [TestCase("strip a.news b.news", "`newsmarkup strip` takes one file; `b.news` is too many.", "newsmarkup strip")]
    [TestCase("init here", "`newsmarkup init` takes no `here`.", "newsmarkup init")]
    public void It_says_what_is_wrong_and_where_help_is(string arguments, string message, string command) => Assert.That(
        _program.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
        Is.EqualTo((2, "", $"newsmarkup: {message}\nTry `{command} --help`.\n")));

    [Test]
    public void After_two_dashes_a_word_with_a_dash_is_a_path() =>
        Assert.That(_program.Run("check", "--", "--fromat").Error, Is.EqualTo("newsmarkup: `--fromat` matches no file and no folder.\n"));

    [Test]
    public void A_word_that_begins_with_an_at_sign_is_no_file_of_arguments() =>
        Assert.That(_program.Run("explain", "@ada").Error, Is.EqualTo("newsmarkup: there is no rule `@ada`.\n"));
}
