using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests;

/// <summary>Texts of others, from the disk and back to it: what is imported and stripped has the same bytes.</summary>
internal sealed class ImportFilesTests
{
    private ProgramRun _program = null!;

    [SetUp]
    public void MakeFolder() => _program = new ProgramRun();

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [TestCaseSource(nameof(Texts))]
    public void A_text_comes_back_byte_for_byte(string path) => Assert.That(RoundTrip(path), Is.EqualTo(File.ReadAllBytes(path)));

    [Test]
    public void A_file_in_another_encoding_is_refused_and_nothing_is_written()
    {
        _program.WriteBytes("copy.txt", [0x41, 0x42, 0xE9, 0x20]);

        var result = _program.Run("import", "copy.txt", "-o", "copy.news");

        Assert.That(
            (result, File.Exists(PathOf("copy.news"))),
            Is.EqualTo(((2, "", "newsmarkup: `copy.txt`: This file is not UTF-8: byte 2 (0xE9) belongs to no character.\n"), false)));
    }

    [Test]
    public void The_name_of_a_file_tells_what_it_is_and_what_is_lost_is_told()
    {
        _program.Write("copy.MD", "It **held**.[^1]\n\n[^1]: Twice.\n");

        Assert.That(_program.Run("import", "copy.MD"), Is.EqualTo((
            0,
            "It [held]{strong}.\n",
            "newsmarkup: `copy.MD`: a footnote was left out, after `It held.`.\nnewsmarkup: `copy.MD`: the text of notes was left out, after `It held.`.\n")));
    }

    [Test]
    public void A_format_that_is_named_goes_before_the_name_of_a_file()
    {
        _program.Write("copy.md", "It **held**.\n");

        Assert.That(_program.Run("import", "--from", "text", "copy.md"), Is.EqualTo((0, "It **held**.\n", "")));
    }

    [Test]
    public void A_file_in_another_encoding_stays_as_it_is()
    {
        byte[] bytes = [0x93, 0x48, 0x69, 0x94];
        _program.WriteBytes("copy.txt", bytes);

        NewsMarkupHost.Run(["import", PathOf("copy.txt"), "-o", PathOf("copy.txt")]);

        Assert.That(File.ReadAllBytes(PathOf("copy.txt")), Is.EqualTo(bytes));
    }

    private static IEnumerable<TestCaseData> Texts() => SharedFolder.Cases(folder =>
    [
        Path.Combine(folder, "seed", "article.txt"),
        .. Directory.EnumerateFiles(Path.Combine(folder, "corpora", "gum"), "*.txt"),
        .. Directory.EnumerateFiles(Path.Combine(folder, "design"), "*.md"),
    ]);

    /// <summary>The bytes after both commands, run in this process.</summary>
    private byte[] RoundTrip(string path)
    {
        NewsMarkupHost.Run(["import", "--from", "text", path, "-o", PathOf("copy.news")]);
        NewsMarkupHost.Run(["strip", PathOf("copy.news"), "-o", PathOf("copy.txt")]);
        return File.ReadAllBytes(PathOf("copy.txt"));
    }

    private string PathOf(string file) => Path.Combine(_program.Folder, file);
}
