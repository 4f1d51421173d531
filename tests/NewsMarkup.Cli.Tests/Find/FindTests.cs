using System.Text.Json;
using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests.Find;

/// <summary><c>find</c> as people and programs use it.</summary>
internal sealed class FindTests
{
    private const string Dam = """
        ---
        headline: Dam
        date: 2026-03-14
        @use "people.news"
        ---
        [It leaks]{claim #leaks by=@engineer}, [a senior engineer]{@engineer} [said]{cue}. [It does not]{claim by=@reyes denies=#leaks}.

        ["No such letter,
        not one,"]{quote #letter by=@reyes} she [said]{cue}. ["Never."]{quote continues=#letter}
        """;

    private const string Harbour = """
        ---
        headline: Harbour
        date: 2025-11
        @person minister "The Water Minister" {sameAs=https://id.example/reyes}
        @org wire "Averil Wire"
        ---
        [The harbour is deep]{claim by=@minister via=@wire}. [Nobody knows]{claim}.
        """;

    private const string People = """
        ---
        @person reyes "Elena Reyes" {aka="Ms Reyes" sameAs=https://id.example/reyes}
        @source engineer "a senior engineer" {type=anonymous}
        ---
        """;

    private ProgramRun _program = null!;

    [SetUp]
    public void WriteArticles()
    {
        _program = new ProgramRun();
        _program.Write("a/dam.news", Dam);
        _program.Write("a/people.news", People);
        _program.Write("b/harbour.news", Harbour);
    }

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [Test]
    public void Every_statement_is_a_line_with_its_place_its_source_its_cue_and_its_stance() =>
        Assert.That(_program.Run("find"), Is.EqualTo((0, """
            a/dam.news:6:2: a senior engineer, said (asserts): It leaks
            a/dam.news:6:85: Elena Reyes (denies): It does not
            a/dam.news:8:2: Elena Reyes, said (asserts): "No such letter, not one," … "Never."
            b/harbour.news:7:2: The Water Minister via Averil Wire (asserts): The harbour is deep
            b/harbour.news:7:55: nobody named (asserts): Nobody knows

            """, "")));

    [Test]
    public void Somebody_asked_for_by_name_is_found_under_another_id_and_name_by_the_address() =>
        Assert.That(_program.Run("find", "--by", "ms reyes", "--count").Output, Is.EqualTo("a/dam.news:2\nb/harbour.news:1\n"));

    [Test]
    public void Somebody_asked_for_by_id_is_found_under_that_id_alone() =>
        Assert.That(_program.Run("find", "--by", "@reyes", "--count").Output, Is.EqualTo("a/dam.news:2\n"));

    [TestCase("--denied --anonymous", ExpectedResult = "a/dam.news\n")]
    [TestCase("--unattributed", ExpectedResult = "b/harbour.news\n")]
    [TestCase("--stance denies --stance doubts", ExpectedResult = "a/dam.news\n")]
    [TestCase("--via @wire", ExpectedResult = "b/harbour.news\n")]
    [TestCase("--mode direct", ExpectedResult = "a/dam.news\n")]
    [TestCase("--until 2025", ExpectedResult = "b/harbour.news\n")]
    [TestCase("--since 2026-03", ExpectedResult = "a/dam.news\n")]
    [TestCase("--status disputed", ExpectedResult = "a/dam.news\n")]
    public string Files_are_named_alone(string conditions) => _program.Run(["find", "--files", .. conditions.Split(' ')]).Output;

    [Test]
    public void Nothing_found_ends_with_1_and_says_nothing() => Assert.That(_program.Run("find", "--text", "helicopter"), Is.EqualTo((1, "", "")));

    [Test]
    public void The_words_looked_for_are_coloured() =>
        Assert.That(
            _program.Run("find", "--text", "letter not", "--color", "always").Output,
            Is.EqualTo("\e[35ma/dam.news\e[0m:8:2: \e[1mElena Reyes\e[0m, said \e[2m(asserts)\e[0m: \"No such \e[1;31mletter, not\e[0m one,\" … \"Never.\"\n"));

    [Test]
    public void A_terminal_has_a_blank_line_between_articles() =>
        Assert.That(_program.Terminal("newsmarkup find --color never --mode indirect --stance asserts").Screen, Does.EndWith("""
            a/dam.news:6:2: a senior engineer, said (asserts): It leaks

            b/harbour.news:7:2: The Water Minister via Averil Wire (asserts): The harbour is deep
            b/harbour.news:7:55: nobody named (asserts): Nobody knows

            """));

    [Test]
    public void A_long_statement_is_cut_to_what_stands_round_the_words_looked_for()
    {
        _program.Write("long.news", $"[{string.Concat(Enumerable.Repeat("before it ", 40))}needle{string.Concat(Enumerable.Repeat(" after it", 40))}]{{claim by=\"a clerk\"}}");

        Assert.That(_program.Run("find", "long.news", "--text", "needle").Output, Is.EqualTo(
            "long.news:1:2: a clerk (asserts): …it before it before it before it before it before it needle after it after it after it after it after it "
            + "after it after it after it after it after it after it after it after it after it after it after…\n"));
    }

    [Test]
    public void A_limit_ends_the_search() => Assert.That(_program.Run("find", "--limit", "2", "--count").Output, Is.EqualTo("a/dam.news:2\n"));

    [Test]
    public void An_article_may_come_from_a_pipe() =>
        Assert.That(
            _program.Run("[x]{claim by=\"a clerk\"}", ["find", "-", "--stdin-filename", "wire.news", "--by", "a clerk"]).Output,
            Is.EqualTo("wire.news:1:2: a clerk (asserts): x\n"));

    [Test]
    public void What_a_terminal_would_obey_is_shown() =>
        Assert.That(_program.Run("[a\u001bcx]{claim by=\"a\u202Eb\"}", ["find", "-"]).Output, Is.EqualTo("stdin:1:2: a\uFFFDb (asserts): a·cx\n"));

    [Test]
    public void An_article_that_cannot_be_read_ends_with_2_and_does_not_stop_the_others()
    {
        _program.WriteBytes("a/aa.news", [0xFF]);

        Assert.That(_program.Run("find", "--files"), Is.EqualTo((
            2, "a/dam.news\nb/harbour.news\n", "newsmarkup: `a/aa.news`: This file is not UTF-8: byte 0 (0xFF) belongs to no character.\n")));
    }

    [TestCase("--by …", "`--by` takes an @id, a name or an address, not `…`.")]
    [TestCase("--about @", "`--about` takes an @id, a name or an address, not `@`.")]
    [TestCase("--text …", "`--text` takes words to look for; there is none in `…`.")]
    [TestCase("--since soon", "`--since` takes a day, a month or a year, such as 2026-03-14, 2026-03 or 2026, not `soon`.")]
    [TestCase("--count --files", "`--count` and `--files` contradict each other.")]
    [TestCase("--count --format json", "`--count` and `--format json` contradict each other.")]
    [TestCase("--unattributed --by @a", "`--unattributed` and `--by` contradict each other.")]
    [TestCase("nowhere.news", "`nowhere.news` matches no file and no folder.")]
    [TestCase("--stance asserts --stance denys", "`--stance` takes asserts, denies or doubts, not `denys`. Did you mean `denies`?\nTry `newsmarkup find --help`.")]
    [TestCase("--limit 0", "`--limit` takes a number from 1, not `0`.\nTry `newsmarkup find --help`.")]
    [TestCase("--limit 1 --limit 2", "`--limit` is there twice.\nTry `newsmarkup find --help`.")]
    public void A_command_line_that_cannot_be_understood_ends_with_2(string arguments, string message) =>
        Assert.That(_program.Run(["find", .. arguments.Split(' ')]), Is.EqualTo((2, "", $"newsmarkup: {message}\n")));

    [Test]
    public void Json_is_what_its_schema_says()
    {
        var json = _program.Run("find", "--format", "json").Output;

        Assert.That(SchemaValidator.Lines("grammar/find.schema.json", [json.ReplaceLineEndings(" ")]), Is.EqualTo("1 valid, 0 invalid"));
    }

    [Test]
    public void Json_of_the_examples_is_what_its_schema_says()
    {
        var json = _program.Run("find", Repository.PathOf("grammar/examples"), "--text", "the", "--format", "json").Output;

        Assert.That(SchemaValidator.Lines("grammar/find.schema.json", [json.ReplaceLineEndings(" ")]), Is.EqualTo("1 valid, 0 invalid"));
    }

    [Test]
    public void Json_that_found_nothing_is_whole() => Assert.That(_program.Run("find", "--text", "helicopter", "--format", "json").Output, Is.EqualTo("""
        {
          "offsetUnit": "utf-16",
          "statements": []
        }

        """));

    [Test]
    public void Ranges_in_json_are_exact_in_the_file_and_in_the_clean_text()
    {
        var found = JsonDocument.Parse(_program.Run("find", "--text", "not one", "--format", "ndjson").Output).RootElement;
        var clean = _program.Run("strip", "a/dam.news").Output;

        Assert.Multiple(() =>
        {
            foreach (var range in found.GetProperty("matches").EnumerateArray().Concat(found.GetProperty("content").EnumerateArray()))
            {
                var words = range.GetProperty("text").GetString();
                Assert.That(Slice(clean, range), Is.EqualTo(words));
                Assert.That(Slice(Dam, range.GetProperty("file")), Is.EqualTo(words));
            }
        });
    }

    [Test]
    public void Ndjson_is_a_statement_a_line() =>
        Assert.That(_program.Run("find", "--format", "ndjson").Output.TrimEnd().Split('\n'), Has.Length.EqualTo(5).And.All.StartsWith("{\"path\":\""));

    [Test]
    public void A_report_may_go_to_a_file() =>
        Assert.That((_program.Run("find", "--files", "-o", "found.txt", "--denied"), _program.Read("found.txt")), Is.EqualTo(((0, "", ""), "a/dam.news\n")));

    private static string Slice(string text, JsonElement range) => text[range.GetProperty("start").GetInt32()..range.GetProperty("end").GetInt32()];
}
