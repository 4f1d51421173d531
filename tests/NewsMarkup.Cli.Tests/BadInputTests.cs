namespace NewsMarkup.Cli.Tests;

/// <summary>What cannot be read or written: an exact message, the exit code, and nothing half-written.</summary>
internal sealed class BadInputTests
{
    private const string Clean = "---\nheadline: Dam\ndate: 2026-03-14\n---\nThe dam holds.\n";

    /// <summary>Root without its powers: file permissions hold for it as for anybody, and it can still run a program that only root may see.</summary>
    private static readonly string Powerless = Environment.IsPrivilegedProcess ? "setpriv --bounding-set=-all --inh-caps=-all " : "";

    private ProgramRun _program = null!;

    [SetUp]
    public void MakeFolder()
    {
        _program = new ProgramRun();
        _program.Write("one.news", Clean);
        _program.WriteBytes("latin1.news", [0x41, 0x42, 0xE9, 0x20]);
    }

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [Test]
    public void Check_of_another_encoding_is_a_finding_with_the_byte() =>
        Assert.That(_program.Run("check", "latin1.news"), Is.EqualTo((1, """
            latin1.news:1:1: error NM0001 This file is not UTF-8: byte 2 (0xE9) belongs to no character. [bad-encoding]
              = help: Save it as UTF-8.

            1 error in 1 of 1 article.

            """, "")));

    [TestCase("strip latin1.news")]
    [TestCase("import latin1.news")]
    [TestCase("tree latin1.news")]
    [TestCase("format latin1.news")]
    [TestCase("format --diff latin1.news")]
    public void Another_encoding_is_refused_with_the_byte(string command) => Assert.That(_program.Run(command.Split(' ')), Is.EqualTo(
        (2, "", "newsmarkup: `latin1.news`: This file is not UTF-8: byte 2 (0xE9) belongs to no character.\n")));

    [TestCase("strip")]
    [TestCase("import")]
    [TestCase("tree")]
    public void A_folder_is_no_file(string command)
    {
        Directory.CreateDirectory(_program.PathOf("news"));

        Assert.That(_program.Run(command, "news"), Is.EqualTo((2, "", "newsmarkup: cannot read `news`: it is a folder\n")));
    }

    [TestCase("strip")]
    [TestCase("import")]
    [TestCase("tree")]
    public void A_file_that_is_not_there(string command) =>
        Assert.That(_program.Run(command, "nope.news"), Is.EqualTo((2, "", "newsmarkup: cannot read `nope.news`: there is no such file\n")));

    [TestCase("check")]
    [TestCase("build")]
    [TestCase("format")]
    public void A_path_that_matches_nothing(string command) =>
        Assert.That(_program.Run(command, "nope.news"), Is.EqualTo((2, "", "newsmarkup: `nope.news` matches no file and no folder.\n")));

    [Test]
    public void A_folder_without_articles()
    {
        Directory.CreateDirectory(_program.PathOf("empty"));

        Assert.That(_program.Run("check", "empty"), Is.EqualTo((2, "", "newsmarkup: no article found. An article is a file that ends in `.news`.\n")));
    }

    [TestCase("check", "0 articles checked, nothing found.\n")]
    [TestCase("build", "")]
    [TestCase("format", "")]
    public void Nothing_to_do_is_no_fault_where_that_is_allowed(string command, string output) =>
        Assert.That(_program.Run(command, "*.nope", "--allow-empty"), Is.EqualTo((0, output, "")));

    [TestCase("check", "1 article checked, nothing found.\n")]
    [TestCase("build", "")]
    [TestCase("strip", "")]
    [TestCase("format", "")]
    public void A_file_that_may_not_be_read(string command, string output) => Assert.That(
        _program.Shell($"chmod 000 one.news; {Powerless}newsmarkup {command} one.news"),
        Is.EqualTo((2, output, "newsmarkup: cannot read `one.news`: permission denied\n")));

    [Test]
    public void A_folder_that_may_not_be_read() => Assert.That(
        _program.Shell($"mkdir shut; chmod 000 shut; {Powerless}newsmarkup check shut; code=$?; chmod 700 shut; exit $code"),
        Is.EqualTo((2, "", "newsmarkup: cannot read the folder `shut`: permission denied\n")));

    [Test]
    public void A_file_that_may_not_be_read_is_passed_by_and_the_others_are_built()
    {
        _program.Write("two.news", Clean);

        var result = _program.Shell($"chmod 000 one.news; {Powerless}newsmarkup build one.news two.news --to text --out-dir out");

        Assert.That(result, Is.EqualTo((2, "", "newsmarkup: cannot read `one.news`: permission denied\n")));
        Assert.That(_program.Files(), Is.EqualTo(new[] { "latin1.news", "one.news", "out/two.txt", "two.news" }));
    }

    [Test]
    public void A_register_that_is_not_there_is_a_finding_where_it_is_used()
    {
        _program.Write("one.news", "---\nheadline: Dam\ndate: 2026-03-14\n@use \"people.news\"\n---\nThe dam holds.\n");

        Assert.That(_program.Run("check", "one.news"), Is.EqualTo((1, """
            one.news:4:6: error NM1010 The register `people.news` cannot be read: there is no such file. [use-not-found]
              |
            4 | @use "people.news"
              |      ^^^^^^^^^^^^^
              = help: It was looked for at `people.news`.

            1 error in 1 of 1 article.

            """, "")));
    }

    [Test]
    public void A_register_that_may_not_be_read_is_a_finding_where_it_is_used()
    {
        _program.Write("people.news", "---\n@person ada \"Ada\"\n---\n");
        _program.Write("one.news", "---\nheadline: Dam\ndate: 2026-03-14\n@use \"people.news\"\n---\nThe dam holds.\n");

        Assert.That(_program.Shell($"chmod 000 people.news; {Powerless}newsmarkup check one.news").Output, Does.StartWith(
            "one.news:4:6: error NM1010 The register `people.news` cannot be read: permission denied. [use-not-found]\n"));
    }

    [Test]
    public void A_register_in_another_encoding_is_a_finding_where_it_is_used()
    {
        _program.Write("one.news", "---\nheadline: Dam\ndate: 2026-03-14\n@use \"latin1.news\"\n---\nThe dam holds.\n");

        Assert.That(_program.Run("check", "one.news").Output, Does.StartWith(
            "one.news:4:6: error NM1010 The register `latin1.news` cannot be read: it is not UTF-8 at byte 2. [use-not-found]\n"));
    }

    [TestCase("build one.news --out-dir shut", "shut/one.json")]
    [TestCase("build one.news -o shut/one.json", "shut/one.json")]
    [TestCase("build one.news -o shut/deep/one.json", "shut/deep/one.json")]
    [TestCase("strip one.news -o shut/one.txt", "shut/one.txt")]
    [TestCase("import one.news -o shut/two.news", "shut/two.news")]
    public void A_folder_that_may_not_be_written(string command, string target)
    {
        Assert.That(
            _program.Shell($"mkdir shut; chmod 500 shut; {Powerless}newsmarkup {command}"),
            Is.EqualTo((2, "", $"newsmarkup: cannot write `{target}`: permission denied\n")));
        Assert.That(_program.Files(), Is.EqualTo(new[] { "latin1.news", "one.news" }));
    }

    [Test]
    public void A_file_where_the_folder_should_be() => Assert.That(
        _program.Run("build", "one.news", "--out-dir", "latin1.news"),
        Is.EqualTo((2, "", "newsmarkup: cannot write `latin1.news/one.json`: `latin1.news` is a file, not a folder\n")));

    [Test]
    public void A_folder_where_the_file_should_be_does_not_stop_the_others()
    {
        _program.Write("a.news", Clean);
        Directory.CreateDirectory(_program.PathOf("out/a.json"));

        Assert.That(
            _program.Run("build", "a.news", "one.news", "--out-dir", "out"),
            Is.EqualTo((2, "", "newsmarkup: cannot write `out/a.json`: it is a folder\n")));
        Assert.That(_program.Files(), Is.EqualTo(new[] { "a.news", "latin1.news", "one.news", "out/one.json" }));
    }

    [Test]
    public void A_device_that_is_full_is_never_replaced_by_a_file() => Assert.That(
        _program.Run("build", "one.news", "-o", "/dev/full"),
        Is.EqualTo((2, "", "newsmarkup: cannot write `/dev/full`: No space left on device\n")));

    [TestCase("check")]
    [TestCase("check --format json")]
    [TestCase("check --format ndjson latin1.news")]
    [TestCase("build one.news")]
    [TestCase("strip one.news")]
    [TestCase("import one.news")]
    [TestCase("tree one.news")]
    [TestCase("format - < one.news")]
    [TestCase("explain NM2001")]
    [TestCase("check --help")]
    public void Standard_output_that_is_full(string command) => Assert.That(
        _program.Shell($"newsmarkup {command} > /dev/full"),
        Is.EqualTo((2, "", "newsmarkup: cannot write the output: No space left on device\n")));

    [Test]
    public void A_disk_that_is_full_keeps_what_was_there_and_gets_nothing_half_written()
    {
        _program.Write("long.news", Clean + new string('x', 200_000));
        Directory.CreateDirectory(_program.PathOf("disk"));

        Assert.That(OnSmallDisk("echo old > disk/long.txt; newsmarkup build long.news --to text -o disk/long.txt; echo $?; cat disk/*; ls -A disk"), Is.EqualTo(
            (0, "2\nold\nlong.txt\n", "newsmarkup: cannot write `disk/long.txt`: No space left on device\n")));
    }

    /// <summary>With a disk of 64 KB as the folder <c>disk</c>, which is gone when the shell ends.</summary>
    private (int ExitCode, string Output, string Error) OnSmallDisk(string line)
    {
        const string Mount = "mount -t tmpfs -o size=64k tmpfs disk";
        var own = Environment.IsPrivilegedProcess ? "unshare --mount" : "unshare --map-root-user --mount";
        var mounted = _program.Shell($"{own} sh -c '{Mount}'");
        Assert.That(mounted.ExitCode, Is.Zero, $"This test needs a small disk, and `{own}` may not mount one here: {mounted.Error}");
        return _program.Shell($"{own} sh -c '{Mount} && {{ {line}; }}'");
    }

    [Test]
    public void Names_and_words_that_would_move_the_cursor_are_made_visible()
    {
        _program.Write("one.news", "---\nheadline: Dam\ndate: \e[31mred\n---\nThe dam holds.\n");

        Assert.That(_program.Run("check", "one.news").Output, Does.StartWith("one.news:3:7: error NM1005 `\\u001B[31mred` is no value of `date:`"));
        Assert.That(_program.Run("check", "no\e[31m.news").Error, Is.EqualTo("newsmarkup: `no·[31m.news` matches no file and no folder.\n"));
    }
}
