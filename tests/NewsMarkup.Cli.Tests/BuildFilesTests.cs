namespace NewsMarkup.Cli.Tests;

/// <summary>Formats of several files: where each is written.</summary>
internal sealed class BuildFilesTests
{
    private ProgramRun _program = null!;

    [SetUp]
    public void MakeArticle()
    {
        _program = new ProgramRun();
        _program.Write("flood.news", "[It held]{fact}.");
    }

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [Test]
    public void Both_files_stand_side_by_side_in_the_folder()
    {
        _program.Run("build", "flood.news", "--to", "brat", "--out-dir", "out");

        Assert.That((_program.Read("out/flood.txt"), _program.Read("out/flood.ann")), Is.EqualTo(("It held.", "T1\tFact 0 7\tIt held\n")));
    }

    [Test]
    public void Both_files_have_the_name_that_is_asked_for()
    {
        _program.Run("build", "flood.news", "--to", "brat", "--out", "corpus.ann");

        Assert.That(_program.Files(), Is.EqualTo(new[] { "corpus.ann", "corpus.txt", "flood.news" }));
    }

    [Test]
    public void Two_files_are_not_written_to_standard_output() => Assert.That(
        _program.Run("build", "flood.news", "--to", "brat"),
        Is.EqualTo((2, "", "newsmarkup: `--to brat` writes 2 files; they need `--out-dir FOLDER` or `--out FILE`.\n")));
}
