namespace NewsMarkup.Cli.Tests;

/// <summary><c>format --diff</c>: what it prints, and that real tools make of it what <c>format</c> writes.</summary>
internal sealed class FormatDiffTests
{
    private const string Untidy = "---\nheadline:Dam\ndate: 2026-03-14\n---\nThe dam holds.\n";

    private ProgramRun _program = null!;

    [SetUp]
    public void MakeFolder() => _program = new ProgramRun();

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [Test]
    public void It_prints_a_patch_fails_and_writes_nothing()
    {
        _program.Write("news/dam.news", Untidy);

        Assert.That(_program.Run("format", "--diff", "news/dam.news"), Is.EqualTo((1, """
            --- news/dam.news
            +++ news/dam.news
            @@ -1,5 +1,5 @@
             ---
            -headline:Dam
            +headline: Dam
             date: 2026-03-14
             ---
             The dam holds.

            """, "")));
        Assert.That(_program.Read("news/dam.news"), Is.EqualTo(Untidy));
    }

    [Test]
    public void It_prints_nothing_where_nothing_changes()
    {
        _program.Write("dam.news", "---\nheadline: Dam\n---\nThe dam holds.\n");

        Assert.That(_program.Run("format", "--diff"), Is.EqualTo((0, "", "")));
    }

    [Test]
    public void An_article_on_standard_input_goes_by_the_name_it_is_given() =>
        Assert.That(
            _program.Run(Untidy, ["format", "--diff", "-", "--stdin-filename", "wire.news"]).Output,
            Does.StartWith("--- wire.news\n+++ wire.news\n@@ -1,5 +1,5 @@\n"));

    [Test]
    public void It_is_coloured_where_that_is_wished()
    {
        _program.Write("dam.news", Untidy);

        Assert.That(_program.Run("format", "--diff", "--color", "always").Output, Is.EqualTo(
            "\e[1m--- dam.news\e[0m\n\e[1m+++ dam.news\e[0m\n\e[36m@@ -1,5 +1,5 @@\e[0m\n"
            + " ---\n\e[31m-headline:Dam\e[0m\n\e[32m+headline: Dam\e[0m\n date: 2026-03-14\n ---\n The dam holds.\n"));
    }

    [TestCase("patch -p0 --binary --quiet --no-backup-if-mismatch")]
    [TestCase("git apply -p0")]
    public void The_patch_makes_of_every_article_what_format_writes(string patch)
    {
        WriteArticles("patched");
        WriteArticles("formatted");

        var (code, _, error) = _program.Shell(
            $"cd patched && newsmarkup format --diff > ../all.patch; {patch} < ../all.patch && cd ../formatted && newsmarkup format");

        Assert.That((code, error), Is.EqualTo((0, "")));
        Assert.That(Contents("patched"), Is.EqualTo(Contents("formatted")));
    }

    [Test]
    public void One_article_that_cannot_be_read_does_not_stop_the_others()
    {
        _program.WriteBytes("a.news", [0xFF]);
        _program.Write("b.news", Untidy);

        var (code, output, error) = _program.Run("format", "--check");

        Assert.That((code, output, error), Is.EqualTo(
            (2, "b.news\n", "newsmarkup: `a.news`: This file is not UTF-8: byte 0 (0xFF) belongs to no character.\n")));
    }

    [Test]
    public void Format_keeps_the_permissions_of_the_file()
    {
        _program.Write("draft.news", Untidy);

        Assert.That(_program.Shell("chmod 620 draft.news; newsmarkup format draft.news; stat -c %a draft.news").Output, Is.EqualTo("620\n"));
    }

    /// <summary>Line ends, marks and names that patches are easily wrong about.</summary>
    private void WriteArticles(string folder)
    {
        var body = string.Concat(Enumerable.Range(1, 30).Select(line => $"Line {line} [stays]{{fact}} as it was.\n"));
        _program.Write($"{folder}/lf.news", Untidy + body + "[It leaks]{claim   by=@ada}.\n");
        _program.Write($"{folder}/deep/crlf.news", (Untidy + body + "[It leaks]{claim   by=@ada}.\n").Replace("\n", "\r\n", StringComparison.Ordinal));
        _program.Write($"{folder}/no-end.news", Untidy + "\n[It leaks]{claim   by=@ada}.");
        _program.Write($"{folder}/header-alone.news", "---\nheadline:Dam\n---");
        _program.Write($"{folder}/cr-within.news", Untidy + "One\rtwo [leaks]{claim   by=@ada}\n\nthree\r\n\n\n\n\n\n[x]{claim  by=@ada}\r");
        _program.Write($"{folder}/marked.news", "\uFEFF" + Untidy);
        _program.Write($"{folder}/with blanks, Zürich.news", Untidy);
        _program.Write($"{folder}/\"quoted\" \\ name.news", Untidy);
        _program.Write($"{folder}/tidy.news", "---\nheadline: Dam\n---\nThe dam holds.");
    }

    private Dictionary<string, byte[]> Contents(string folder) => _program.Files()
        .Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal))
        .ToDictionary(file => file[(folder.Length + 1)..], file => File.ReadAllBytes(_program.PathOf(file)));
}
