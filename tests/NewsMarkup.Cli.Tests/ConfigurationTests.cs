namespace NewsMarkup.Cli.Tests;

/// <summary>newsmarkup.json on the command line: which one applies to what, and what is said of a broken one.</summary>
internal sealed class ConfigurationTests
{
    private const string Header = "---\nheadline: Dam\ndate: 2026-03-14\n---\n";
    private const string Unattributed = Header + "[It leaks]{claim}.\n";
    private ProgramRun _program = null!;

    [SetUp]
    public void MakeFolder() => _program = new ProgramRun();

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [Test]
    public void Each_article_goes_by_the_nearest_configuration()
    {
        _program.Write("newsmarkup.json", """{ "rules": { "NM2001": "warning" } }""");
        _program.Write("desk/newsmarkup.json", """{ "rules": { "NM2001": "off" } }""");
        _program.Write("a.news", Unattributed);
        _program.Write("desk/north/b.news", Unattributed);
        _program.Write("wire/c.news", Unattributed);

        Assert.That(Findings("check"), Is.EqualTo(new[] { "a.news:5:12: warning NM2001", "wire/c.news:5:12: warning NM2001" }));
    }

    [Test]
    public void A_section_holds_for_its_paths_seen_from_the_configuration()
    {
        _program.Write("news/newsmarkup.json", """{ "overrides": [{ "files": "wire/**", "rules": { "NM2001": "hint" } }] }""");
        _program.Write("news/wire/a.news", Unattributed);
        _program.Write("news/desk/b.news", Unattributed);

        Assert.That(Findings("check", "news"), Is.EqualTo(new[] { "news/desk/b.news:5:12: error NM2001", "news/wire/a.news:5:12: hint NM2001" }));
    }

    [Test]
    public void An_article_on_standard_input_goes_by_the_path_it_stands_for()
    {
        _program.Write("wire/newsmarkup.json", """{ "rules": { "NM2001": "hint" } }""");

        var (code, output, _) = _program.Run(Unattributed, ["check", "-", "--stdin-filename", "wire/new.news"]);

        Assert.That((code, output.Split('[')[0]), Is.EqualTo((0, "wire/new.news:5:12: hint NM2001 No source is named for this claim. ")));
    }

    [Test]
    public void What_is_wrong_is_shown_at_its_place_and_ends_the_run_with_2()
    {
        _program.Write("newsmarkup.json", "{\n  \"rules\": { \"NM2001\": \"off\", \"NM2002\": \"warn\" }\n}\n");
        _program.Write("a.news", Unattributed);

        Assert.That(_program.Run("check"), Is.EqualTo((2, """
            newsmarkup.json:2:41: error NM0915 `NM2002` takes off, hint, info, warning or error, not `warn`. [config-bad-value]
              |
            2 |   "rules": { "NM2001": "off", "NM2002": "warn" }
              |                                         ^^^^^^
              = help: Did you mean `warning`?

            1 article checked, nothing found. 1 error in the configuration.

            """, "")));
    }

    [Test]
    public void A_broken_configuration_does_not_stop_articles_of_another()
    {
        _program.Write("newsmarkup.json", "{ \"preset\": }");
        _program.Write("desk/newsmarkup.json", "{ \"rules\": { \"NM2001\": \"info\" } }");
        _program.Write("a.news", Unattributed);
        _program.Write("desk/b.news", Unattributed);

        Assert.That(
            Findings("check"),
            Is.EqualTo(new[] { "a.news:5:12: error NM2001", "desk/b.news:5:12: info NM2001", "newsmarkup.json:1:13: error NM0912" }));
    }

    [Test]
    public void An_error_in_a_file_that_two_configurations_extend_is_reported_once()
    {
        _program.Write("base.json", "{ \"preset\": 1 }");
        _program.Write("a/newsmarkup.json", "{ \"extends\": \"../base.json\" }");
        _program.Write("b/newsmarkup.json", "{ \"extends\": \"../base.json\" }");
        _program.Write("a/a.news", Header + "The dam holds.\n");
        _program.Write("b/b.news", Header + "The dam holds.\n");

        Assert.That(Findings("check"), Is.EqualTo(new[] { "base.json:1:13: error NM0915" }));
    }

    [Test]
    public void A_folder_in_the_place_of_a_configuration_is_reported()
    {
        Directory.CreateDirectory(_program.PathOf("newsmarkup.json"));
        _program.Write("a.news", Header + "The dam holds.\n");

        Assert.That(_program.Run("check"), Is.EqualTo((2, """
            newsmarkup.json:1:1: error NM0911 The configuration cannot be read: it is a folder. [config-unreadable]

            1 article checked, nothing found. 1 error in the configuration.

            """, "")));
    }

    [Test]
    public void A_configuration_in_another_encoding_is_reported()
    {
        _program.WriteBytes("newsmarkup.json", [(byte)'{', 0xE9, (byte)'}']);
        _program.Write("a.news", Header + "The dam holds.\n");

        Assert.That(_program.Run("check").Output, Does.StartWith("newsmarkup.json:1:1: error NM0911 The configuration cannot be read: it is not UTF-8 at byte 1. "));
    }

    [Test]
    public void A_configuration_that_links_to_nowhere_is_reported()
    {
        File.CreateSymbolicLink(_program.PathOf("newsmarkup.json"), "gone.json");
        _program.Write("a.news", Header + "The dam holds.\n");

        Assert.That(_program.Run("check").Output, Does.StartWith("newsmarkup.json:1:1: error NM0911 The configuration cannot be read: there is no such file. "));
    }

    [Test]
    public void A_byte_order_mark_and_other_line_ends_are_no_matter()
    {
        _program.WriteBytes("newsmarkup.json", [0xEF, 0xBB, 0xBF, .. "{\r\n  \"preset\": 1\r\n}\r\n"u8]);
        _program.Write("a.news", Header + "The dam holds.\n");

        Assert.That(Findings("check"), Is.EqualTo(new[] { "newsmarkup.json:2:13: error NM0915" }));
    }

    [Test]
    public void House_rules_that_are_not_there_are_reported()
    {
        _program.Write("newsmarkup.json", "{ \"houseRules\": [\"desk/*.newsrules\", \"more/*.newsrules\", \"one.newsrules\"] }");
        _program.Write("desk/a.newsrules", "");
        _program.Write("one.newsrules", "");
        _program.Write("a.news", Header + "The dam holds.\n");

        Assert.That(Findings("check"), Is.EqualTo(new[] { "newsmarkup.json:1:38: error NM0920" }));
    }

    [Test]
    public void The_least_severity_that_fails_is_that_of_the_article()
    {
        _program.Write("newsmarkup.json", """{ "failOn": "never" }""");
        _program.Write("a.news", Unattributed);

        Assert.That((_program.Run("check").ExitCode, _program.Run("check", "--fail-on", "error").ExitCode), Is.EqualTo((0, 1)));
    }

    [Test]
    public void The_command_line_chooses_another_configuration_or_none()
    {
        _program.Write("newsmarkup.json", """{ "rules": { "NM2001": "off" } }""");
        _program.Write("ci.json", """{ "overrides": [{ "files": "*.news", "rules": { "NM2001": "info" } }] }""");
        _program.Write("a.news", Unattributed);

        Assert.Multiple(() =>
        {
            Assert.That(Findings("check", "--config", "ci.json"), Is.EqualTo(new[] { "a.news:5:12: info NM2001" }));
            Assert.That(Findings("check", "--no-config"), Is.EqualTo(new[] { "a.news:5:12: error NM2001" }));
            Assert.That(Findings("check", "--rule", "unattributed-claim=hint", "--rule", "NM2002=off"), Is.EqualTo(new[] { "a.news:5:12: hint NM2001" }));
        });
    }

    [TestCase("there is no rule `NM200`. Did you mean `NM2001`?", "--rule", "NM200=off")]
    [TestCase("the level of `NM1001` cannot be set: it always holds.", "--rule", "NM1001=off")]
    [TestCase("`NM2001` takes off, hint, info, warning or error, not `warn`. Did you mean `warning`?", "--rule", "NM2001=warn")]
    [TestCase("`--rule` takes a rule and its level, such as NM2007=off, not `NM2001`.", "--rule", "NM2001")]
    [TestCase("cannot read `gone.json`: there is no such file", "--config", "gone.json")]
    [TestCase("`--config` and `--no-config` contradict each other.", "--config", "gone.json", "--no-config")]
    public void A_wrong_option_ends_the_run_at_once(string message, params string[] options) =>
        Assert.That(_program.Run(["check", "--allow-empty", .. options]), Is.EqualTo((2, "", $"newsmarkup: {message}\n")));

    [Test]
    public void Kinds_of_its_own_hold_for_check_build_and_strip()
    {
        _program.Write("newsmarkup.json", """{ "vocabulary": { "spans": { "aside": { "role": "note" } }, "entities": { "ship": {} }, "attributes": { "seen": { "type": "day" } } } }""");
        _program.Write("a.news", "---\nheadline: Dam\ndate: 2026-03-14\n@ship ada \"Ada\" {seen=2026-03-14}\n---\n[Ada]{@ada} leaks.[ Sure?]{aside}\n");

        Assert.Multiple(() =>
        {
            Assert.That(_program.Run("check").Output, Is.EqualTo("1 article checked, nothing found.\n"));
            Assert.That(_program.Run("strip", "a.news").Output, Is.EqualTo("Ada leaks.\n"));
            Assert.That(_program.Run("build", "a.news").Output, Does.Contain("\"kind\": \"ship\""));
            Assert.That(_program.Run("build", "a.news", "--no-config").ExitCode, Is.EqualTo(1));
        });
    }

    [Test]
    public void What_an_attribute_of_its_own_refers_to_is_used()
    {
        _program.Write("newsmarkup.json", """{ "vocabulary": { "attributes": { "ship": { "type": "entity" } } } }""");
        _program.Write(
            "a.news", "---\nheadline: Dam\ndate: 2026-03-14\n@person ada \"Ada\" {ship=@tug}\n@product tug \"Tug\"\n@product barge \"Barge\"\n---\n[It leaks]{claim by=@ada ship=@barge}, [Ada]{@ada} said.\n");

        Assert.That(_program.Run("check").Output, Is.EqualTo("1 article checked, nothing found.\n"));
    }

    [Test]
    public void Build_and_strip_say_what_is_wrong_and_go_on()
    {
        _program.Write("newsmarkup.json", "{ \"preset\": 1 }");
        _program.Write("a.news", Header + "The dam holds.\n");

        Assert.Multiple(() =>
        {
            foreach (var arguments in new string[][] { ["strip", "a.news"], ["build", "a.news", "--to", "text"] })
            {
                var (code, output, error) = _program.Run(arguments);
                Assert.That((code, output, error.Split('.')[1]), Is.EqualTo((2, "The dam holds.\n", "json:1:13: error NM0915 `preset` takes light, house or strict, not `1`")));
            }
        });
    }

    [Test]
    public void Json_holds_the_configuration_as_a_file()
    {
        _program.Write("newsmarkup.json", "{ \"preset\": 1 }");
        _program.Write("a.news", Header + "The dam holds.\n");

        Assert.That(_program.Run("check", "--format", "json").Output, Does.Contain("\"path\": \"newsmarkup.json\"").And.Contain("\"configurationErrors\": 1"));
    }

    [Test]
    public void What_init_writes_is_clean_and_is_written_over_by_nothing()
    {
        _program.Run("init");
        var again = _program.Run("init");

        Assert.Multiple(() =>
        {
            Assert.That(_program.Files(), Is.EqualTo(new[] { "first.news", "newsmarkup.json" }));
            Assert.That(_program.Run("check"), Is.EqualTo((0, "1 article checked, nothing found.\n", "")));
            Assert.That(again, Is.EqualTo((2, "", "newsmarkup: `first.news` is there already; nothing was written.\n")));
        });
    }

    [Test]
    public void Init_beside_a_configuration_writes_nothing()
    {
        _program.Write("newsmarkup.json", "{}");

        Assert.That((_program.Run("init").Error, _program.Files()), Is.EqualTo(("newsmarkup: `newsmarkup.json` is there already; nothing was written.\n", new[] { "newsmarkup.json" })));
    }

    private IEnumerable<string> Findings(params string[] arguments) =>
        from line in _program.Run(arguments).Output.Split('\n')
        where line.Contains(": ", StringComparison.Ordinal) && line.Contains(" NM", StringComparison.Ordinal)
        select string.Join(' ', line.Split(' ').Take(3));
}
