namespace NewsMarkup.Cli.Tests;

/// <summary>House rules on the command line.</summary>
internal sealed class HouseRuleCommandTests
{
    private const string Rules = """
        rule plain-said warning
          each cue
          must not be forms of "chuckle"
          say "Attribute with 'said': '{match}' judges."
          because "Stylebook 2.1."
          fix "Use 'said'" replace match with "said"
          bad "A man [chuckled]{cue} [that]{claim by=\"a man\"}."
          ok "A man [said]{cue} [that]{claim by=\"a man\"}."

        """;

    private const string Header = "---\nheadline: Dam\ndate: 2026-03-14\n---\n";

    private ProgramRun _program = null!;

    [SetUp]
    public void MakeFolder()
    {
        _program = new ProgramRun();
        _program.Write("desk.newsrules", Rules);
        _program.Write("one.news", Header + "A man [chuckled]{cue} [it holds]{claim by=\"a man\"}.\n");
    }

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [Test]
    public void Check_goes_by_the_rules_of_a_file() =>
        Assert.That(_program.Run("check", "one.news", "--house-rules", "desk.newsrules"), Is.EqualTo((0, """
            one.news:5:8: warning plain-said Attribute with 'said': 'chuckled' judges. [plain-said]
              |
            5 | A man [chuckled]{cue} [it holds]{claim by="a man"}.
              |        ^^^^^^^^

            1 warning in 1 of 1 article.

            """, "")));

    [Test]
    public void Check_goes_by_the_rules_that_the_configuration_names()
    {
        _program.Write("newsmarkup.json", """{ "houseRules": ["*.newsrules"], "rules": { "plain-said": "error" } }""");

        Assert.That(_program.Run("check", "one.news").Output, Does.StartWith("one.news:5:8: error plain-said "));
    }

    [Test]
    public void Each_project_has_its_own_rules()
    {
        _program.Write("a/newsmarkup.json", """{ "houseRules": ["../desk.newsrules"] }""");
        _program.Write("a/one.news", _program.Read("one.news"));
        _program.Write("b/one.news", _program.Read("one.news"));

        Assert.That(_program.Run("check", "a", "b").Output, Does.Contain("a/one.news:5:8").And.Not.Contain("b/one.news"));
    }

    [Test]
    public void A_level_on_the_command_line_may_be_that_of_a_configured_house_rule()
    {
        _program.Write("newsmarkup.json", """{ "houseRules": ["*.newsrules"] }""");

        Assert.That(_program.Run("check", "one.news", "--rule", "plain-said=off").Output, Is.EqualTo("1 article checked, nothing found.\n"));
    }

    [Test]
    public void An_article_allows_a_house_rule_by_its_name()
    {
        _program.Write("one.news", Header + "A man [chuckled]{cue allow=plain-said because=\"his own word\"} [it holds]{claim by=\"a man\"}.\n");

        Assert.That(_program.Run("check", "one.news", "--house-rules", "desk.newsrules").Output, Is.EqualTo("1 article checked, nothing found.\n"));
    }

    [Test]
    public void A_file_that_is_configured_and_named_is_read_once()
    {
        _program.Write("newsmarkup.json", """{ "houseRules": ["*.newsrules"] }""");

        Assert.That(_program.Run("check", "one.news", "--house-rules", "./desk.newsrules").Output, Does.EndWith("1 warning in 1 of 1 article.\n"));
    }

    [Test]
    public void A_broken_rule_file_is_reported_at_its_place_and_the_article_is_checked_all_the_same()
    {
        _program.Write("desk.newsrules", Rules + "rule other warning\n  each clam\n  must have by\n  say \"x\"\n");

        Assert.That(_program.Run("check", "one.news", "--house-rules", "desk.newsrules"), Is.EqualTo((2, """
            one.news:5:8: warning plain-said Attribute with 'said': 'chuckled' judges. [plain-said]
              |
            5 | A man [chuckled]{cue} [it holds]{claim by="a man"}.
              |        ^^^^^^^^

            desk.newsrules:10:8: error NM0932 There is no kind of span `clam`. [unknown-kind-in-rule]
               |
            10 |   each clam
               |        ^^^^
               = help: Did you mean `claim`?

            1 warning in 1 of 1 article. 1 error in the house rules.

            """, "")));
    }

    [Test]
    public void A_rule_file_that_is_not_there_is_said()
    {
        var (code, output, error) = _program.Run("check", "one.news", "--house-rules", "no.newsrules");

        Assert.That((code, output, error), Is.EqualTo(
            (2, "1 article checked, nothing found.\n", "newsmarkup: cannot read `no.newsrules`: there is no such file\n")));
    }

    [Test]
    public void Fix_replaces_what_a_house_rule_found()
    {
        _program.Run("fix", "--suggested", "one.news", "--house-rules", "desk.newsrules");

        Assert.That(_program.Read("one.news"), Is.EqualTo(Header + "A man [said]{cue} [it holds]{claim by=\"a man\"}.\n"));
    }

    [Test]
    public void Rules_test_is_content_with_rules_that_do_what_they_say() =>
        Assert.That(_program.Run("rules", "test"), Is.EqualTo((0, "1 rule tried on 2 examples: all do what they say.\n", "")));

    [Test]
    public void Rules_test_shows_the_example_that_fails()
    {
        _program.Write("desk.newsrules", Rules.Replace("  ok", "  bad", StringComparison.Ordinal));

        Assert.That(_program.Run("rules", "test", "desk.newsrules"), Is.EqualTo((1, """
            desk.newsrules:8:3: error NM0942 The rule `plain-said` finds nothing in this `bad` example. [failed-example]
              |
            8 |   bad "A man [said]{cue} [that]{claim by=\"a man\"}."
              |   ^^^

            1 rule tried on 2 examples: 1 rule failed.

            """, "")));
    }

    [Test]
    public void Rules_test_without_a_rule_file_says_what_one_is()
    {
        File.Delete(_program.PathOf("desk.newsrules"));

        Assert.That(_program.Run("rules", "test"), Is.EqualTo(
            (2, "", "newsmarkup: no rule file found. House rules stand in files that end in `.newsrules`.\n")));
    }

    [Test]
    public void Rules_list_shows_where_a_rule_comes_from()
    {
        var lines = _program.Run("rules", "list", "--house-rules", "desk.newsrules").Output.Split('\n')
            .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

        Assert.That(lines, Does.Contain("plain-said warning light desk.newsrules:1").And.Contain("NM2001 unattributed-claim error light built in"));
    }

    [Test]
    public void Rules_list_as_json_holds_the_place_of_a_house_rule()
    {
        using var json = System.Text.Json.JsonDocument.Parse(_program.Run("rules", "list", "--format", "json", "--house-rules", "desk.newsrules").Output);

        Assert.That(json.RootElement.EnumerateArray().Last().ToString().ReplaceLineEndings("\n"), Is.EqualTo("""
            {
                "id": "plain-said",
                "name": "plain-said",
                "level": "warning",
                "preset": "light",
                "from": "house",
                "path": "desk.newsrules",
                "line": 1
              }
            """));
    }

    [Test]
    public void Explain_shows_why_the_house_wants_it()
    {
        _program.Write("newsmarkup.json", """{ "houseRules": ["*.newsrules"] }""");

        Assert.That(_program.Run("explain", "plain-said").Output, Does.StartWith("plain-said: Plain said\n\n  Why        Stylebook 2.1.\n"));
    }
}
