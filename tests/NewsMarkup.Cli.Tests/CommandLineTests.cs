namespace NewsMarkup.Cli.Tests;

/// <summary>What users see: output, exit codes, files.</summary>
internal sealed class CommandLineTests
{
    private const string Clean = "---\nheadline: Dam\ndate: 2026-03-14\n---\nThe dam holds.\n";
    private ProgramRun _program = null!;

    [SetUp]
    public void MakeFolder() => _program = new ProgramRun();

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [Test]
    public void Check_shows_the_place_the_words_and_the_way_out()
    {
        _program.Write("dam.news", "---\nheadline: Dam\ndate: 2026-03-14\n@person ada \"Ada\"\n---\n[It leaks]{claim}, [Ada]{@ada} says.\n");

        var (code, output, _) = _program.Run("check", "dam.news");

        Assert.That((code, output), Is.EqualTo((1, """
            dam.news:6:12: error NM2001 No source is named for this claim. [unattributed-claim]
              |
            6 | [It leaks]{claim}, [Ada]{@ada} says.
              |            ^^^^^
              = help: If `@ada` says it, write `by=@ada`.

            1 error in 1 of 1 article.

            """)));
    }

    [Test]
    public void Check_of_a_clean_folder_says_so_and_ends_with_0()
    {
        _program.Write("a/one.news", Clean);
        _program.Write("b/two.news", Clean);

        Assert.That(_program.Run("check"), Is.EqualTo((0, "2 articles checked, nothing found.\n", "")));
    }

    [Test]
    public void Check_passes_by_what_git_ignores()
    {
        _program.Write(".gitignore", "old/\n");
        _program.Write("old/bad.news", "[x]{claim}");
        _program.Write("one.news", Clean);

        Assert.That(_program.Run("check").Output, Is.EqualTo("1 article checked, nothing found.\n"));
    }

    [Test]
    public void Check_reads_a_register_that_the_article_uses()
    {
        _program.Write("registers/people.news", "---\n@person ada \"Ada\"\n---\n");
        _program.Write("one.news", "---\nheadline: Dam\ndate: 2026-03-14\n@use \"registers/people.news\"\n---\n[It leaks]{claim by=@ada}.\n");

        Assert.That(_program.Run("check", "one.news").ExitCode, Is.Zero);
    }

    [Test]
    public void Ndjson_holds_one_finding_a_line()
    {
        var (_, output, _) = _program.Run("[x]{claim}", ["check", "-", "--format", "ndjson", "--stdin-filename", "wire.news"]);

        Assert.That(output.TrimEnd().Split('\n'), Has.Length.EqualTo(3).And.All.StartsWith("{\"path\":\"wire.news\",\"id\":\"NM"));
    }

    [Test]
    public void Build_writes_json_to_standard_output()
    {
        _program.Write("one.news", Clean);

        Assert.That(_program.Run("build", "one.news").Output, Does.StartWith("{\n  \"newsmarkup\": \"1.0\",\n"));
    }

    [Test]
    public void Build_of_an_article_with_errors_writes_nothing()
    {
        _program.Write("one.news", "[x]{clam}");

        var (code, output, error) = _program.Run("build", "one.news");

        Assert.That((code, output, error.Contains("NM1003", StringComparison.Ordinal)), Is.EqualTo((1, "", true)));
    }

    [Test]
    public void Build_puts_a_folder_of_articles_into_a_folder()
    {
        _program.Write("a/one.news", Clean);
        _program.Write("b/two.news", Clean);

        _program.Run("build", "--to", "text", "--out-dir", "out");

        Assert.That((_program.Read("out/a/one.txt"), _program.Read("out/b/two.txt")), Is.EqualTo(("The dam holds.\n", "The dam holds.\n")));
    }

    [Test]
    public void Build_of_a_folder_passes_by_registers()
    {
        _program.Write("a.news", Clean);
        _program.Write("people.news", "---\n@person ada \"Ada\"\n---\n");

        _program.Run("build", "--out-dir", "out");

        Assert.That(Directory.GetFiles(Path.Combine(_program.Folder, "out")).Select(Path.GetFileName), Is.EqualTo(new[] { "a.json" }));
    }

    [Test]
    public void Strip_after_import_gives_the_same_bytes()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "---\r\n%% x\r[a]{b} \\{ \\n no end"u8];
        _program.WriteBytes("copy.txt", bytes);

        _program.Run("import", "copy.txt", "-o", "copy.news");
        _program.Run("strip", "copy.news", "-o", "back.txt");

        Assert.That(File.ReadAllBytes(Path.Combine(_program.Folder, "back.txt")), Is.EqualTo(bytes));
    }

    [Test]
    public void Format_check_names_what_would_change_and_writes_nothing()
    {
        const string Untidy = "---\nheadline:Dam\n---\nThe dam holds.\n";
        _program.Write("one.news", Untidy);

        var (code, output, _) = _program.Run("format", "--check");

        Assert.That((code, output, _program.Read("one.news")), Is.EqualTo((1, "one.news\n", Untidy)));
    }

    [Test]
    public void Format_rewrites_the_file()
    {
        _program.Write("one.news", "---\nheadline:Dam\n---\nThe dam holds.\n");

        _program.Run("format", "one.news");

        Assert.That(_program.Read("one.news"), Is.EqualTo("---\nheadline: Dam\n---\nThe dam holds.\n"));
    }

    [Test]
    public void Explain_knows_rules_by_name() =>
        Assert.That(_program.Run("explain", "unattributed-claim").Output, Does.StartWith("NM2001 unattributed-claim: Claim without a source\n"));

    [Test]
    public void Explain_offers_the_rule_that_was_meant() =>
        Assert.That(
            _program.Run("explain", "unatributed-claim").Error,
            Is.EqualTo("newsmarkup: there is no rule `unatributed-claim`. Did you mean `unattributed-claim`?\n"));

    [Test]
    public void The_first_article_that_init_writes_is_clean()
    {
        _program.Run("init");

        Assert.That(_program.Run("check"), Is.EqualTo((0, "1 article checked, nothing found.\n", "")));
    }

    [Test]
    public void Help_teaches_by_example() =>
        Assert.That(_program.Run("build", "--help").Output, Does.Contain("Examples:\n  newsmarkup build story.news"));
}
