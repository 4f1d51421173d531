using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsMarkup.Cli.Tests;

/// <summary>Clean articles are not checked again; whatever their check depends on brings it back.</summary>
internal sealed partial class CacheTests
{
    private const string Head = "---\nheadline: Dam\ndate: 2026-03-14\n";
    private const string Clean = Head + "---\nThe dam holds.\n";
    private const string Bad = Head + "---\n[It leaks]{claim}.\n";
    private const string UsesPeople = Head + "@use \"people.news\"\n---\n[It leaks]{claim by=@ada}, [Ada]{@ada}, an engineer, [said]{cue}.\n";
    private const string People = "---\n@person ada \"Ada\"\n---\n";

    private ProgramRun _program = null!;

    [SetUp]
    public void MakeFolder() => _program = new ProgramRun();

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [Test]
    public void A_clean_article_is_not_checked_again()
    {
        _program.Write("dam.news", Clean);

        Assert.That((Recalled(), Recalled()), Is.EqualTo((0, 1)));
    }

    [Test]
    public void The_report_is_the_same()
    {
        _program.Write("a.news", Clean);
        _program.Write("b.news", Bad);

        var first = _program.Run("check");
        Assert.That(_program.Run("check"), Is.EqualTo(first));
    }

    [Test]
    public void An_article_with_findings_is_checked_each_time()
    {
        _program.Write("dam.news", Bad);

        Assert.That((Recalled(), Recalled()), Is.EqualTo((0, 0)));
    }

    [Test]
    public void Nothing_appears_beside_the_articles()
    {
        _program.Write("dam.news", Clean);
        _program.Run("check");

        Assert.That(_program.Files(), Is.EqualTo(new[] { "dam.news" }));
    }

    [Test]
    public void A_change_of_its_text_counts()
    {
        Learn("dam.news", Clean);
        _program.Write("dam.news", Bad);

        Assert.That(Code(), Is.EqualTo(1));
    }

    [Test]
    public void A_change_of_a_register_counts()
    {
        _program.Write("people.news", People);
        Learn("dam.news", UsesPeople);
        _program.Write("people.news", People.Replace("ada", "eve", StringComparison.Ordinal));

        Assert.That(Code("dam.news"), Is.EqualTo(1));
    }

    [Test]
    public void A_change_of_a_register_that_a_register_uses_counts()
    {
        _program.Write("more.news", People);
        _program.Write("people.news", "---\n@use \"more.news\"\n@org dams \"Dam Board\"\n---\n");
        Learn("dam.news", UsesPeople.Replace("---\n[", "---\n[Dam Board]{@dams} meets. [", StringComparison.Ordinal));
        _program.Write("more.news", People.Replace("ada", "eve", StringComparison.Ordinal));

        Assert.That(Code("dam.news"), Is.EqualTo(1));
    }

    [Test]
    public void A_register_that_goes_counts()
    {
        _program.Write("people.news", People);
        Learn("dam.news", UsesPeople);
        File.Delete(_program.PathOf("people.news"));

        Assert.That(Code("dam.news"), Is.EqualTo(1));
    }

    [Test]
    public void A_register_that_comes_counts()
    {
        _program.Write("dam.news", UsesPeople);
        var before = Code("dam.news");
        _program.Write("people.news", People);

        Assert.That((before, Code("dam.news")), Is.EqualTo((1, 0)));
    }

    [Test]
    public void A_register_that_changes_back_counts_for_nothing()
    {
        _program.Write("people.news", People);
        Learn("dam.news", UsesPeople);
        _program.Write("people.news", People + "\n");
        _program.Write("people.news", People);

        Assert.That(Recalled("dam.news"), Is.EqualTo(1));
    }

    [Test]
    public void A_configuration_that_comes_counts()
    {
        Learn("dam.news", Head.Replace("headline: Dam\n", "", StringComparison.Ordinal) + "---\nThe dam holds.\n", "--rule", "NM6001=off");
        _program.Write("newsmarkup.json", """{ "rules": { "NM6001": "error" } }""");

        Assert.That(Code(), Is.EqualTo(1));
    }

    [Test]
    public void A_change_of_the_configuration_counts()
    {
        _program.Write("newsmarkup.json", """{ "rules": { "NM2001": "off" } }""");
        Learn("dam.news", Bad);
        _program.Write("newsmarkup.json", """{ "rules": { "NM2001": "error" } }""");

        Assert.That(Code(), Is.EqualTo(1));
    }

    [Test]
    public void A_change_of_a_configuration_that_is_extended_counts()
    {
        _program.Write("house.json", """{ "rules": { "NM2001": "off" } }""");
        _program.Write("newsmarkup.json", """{ "extends": "house.json" }""");
        Learn("dam.news", Bad);
        _program.Write("house.json", "{}");

        Assert.That(Code(), Is.EqualTo(1));
    }

    [Test]
    public void A_rule_on_the_command_line_counts()
    {
        Learn("dam.news", Bad, "--rule", "NM2001=off");

        Assert.That(Code(), Is.EqualTo(1));
    }

    [Test]
    public void A_preset_on_the_command_line_counts()
    {
        Learn("dam.news", Clean.Replace("headline: Dam\n", "", StringComparison.Ordinal), "--preset", "light", "--rule", "NM6001=off");

        Assert.That(Recalled("--preset", "strict", "--rule", "NM6001=off"), Is.Zero);
    }

    [Test]
    public void The_place_of_an_article_counts()
    {
        _program.Write("newsmarkup.json", """{ "overrides": [{ "files": "drafts/**", "rules": { "NM2001": "off" } }] }""");
        Learn("drafts/dam.news", Bad);
        Directory.Move(_program.PathOf("drafts"), _program.PathOf("desk"));

        Assert.That(Code(), Is.EqualTo(1));
    }

    [Test]
    public void A_change_of_a_house_rule_counts()
    {
        const string Rule = "rule no-chuckle error\n  each cue\n  must not be forms of \"chuckle\"\n  say \"No.\"\n  because \"House.\"\n";
        _program.Write("newsmarkup.json", """{ "houseRules": ["desk.newsrules"] }""");
        _program.Write("desk.newsrules", Rule);
        Learn("dam.news", Head + "---\nA man [grinned]{cue} [it holds]{claim by=\"a man\"}.\n", "--rule", "NM2007=off");
        _program.Write("desk.newsrules", Rule.Replace("\"chuckle\"", "\"grin\"", StringComparison.Ordinal));

        Assert.That(Code("--rule", "NM2007=off"), Is.EqualTo(1));
    }

    [Test]
    public void What_a_baseline_hides_is_counted_without_a_check()
    {
        _program.Write("dam.news", Bad);
        _program.Run("baseline");
        string[] check = ["check", "--baseline", "newsmarkup-baseline.json"];

        _program.Run(check);

        Assert.Multiple(() =>
        {
            Assert.That(_program.Run(check).Output, Is.EqualTo("1 article checked, nothing found. 1 more in the baseline.\n"));
            Assert.That(Recalled("--baseline", "newsmarkup-baseline.json"), Is.EqualTo(1));
            Assert.That(Code(), Is.EqualTo(1), "without the baseline");
        });
    }

    [Test]
    public void A_change_of_the_baseline_counts()
    {
        _program.Write("dam.news", Bad);
        _program.Run("baseline");
        _program.Run("check", "--baseline", "newsmarkup-baseline.json");
        _program.Write("newsmarkup-baseline.json", """{ "newsmarkup-baseline": 1, "files": {} }""");

        Assert.That(Code("--baseline", "newsmarkup-baseline.json"), Is.EqualTo(1));
    }

    [Test]
    public void What_a_baseline_knows_that_is_gone_is_said_each_time()
    {
        _program.Write("dam.news", Bad);
        _program.Run("baseline");
        _program.Write("dam.news", Clean);
        string[] check = ["check", "--baseline", "newsmarkup-baseline.json"];

        var first = _program.Run(check).Output;
        Assert.That(_program.Run(check).Output, Is.EqualTo(first).And.Contains("NM0906"));
    }

    [Test]
    public void An_article_that_allows_something_until_a_day_is_checked_each_day()
    {
        _program.Write("dam.news", Head + "---\n%% allow NM2001: the name follows (until 2999-12-31)\nThe dam holds.\n");
        string[] quiet = ["--rule", "NM0902=off"];

        Assert.That((Recalled(quiet), Recalled(quiet)), Is.EqualTo((0, 0)));
    }

    [Test]
    public void An_article_whose_findings_are_allowed_is_checked_each_time()
    {
        _program.Write("dam.news", Head + "---\n%% allow NM2001: the wire names nobody\n[It leaks]{claim}.\n");

        Assert.That((Recalled(), Recalled(), Code()), Is.EqualTo((0, 0, 0)));
    }

    [Test]
    public void Without_a_cache_every_article_is_checked_and_nothing_is_written()
    {
        _program.Write("dam.news", Clean);

        Assert.That((Recalled("--no-cache"), Recalled("--no-cache"), Directory.Exists(_program.Caches)), Is.EqualTo((0, 0, false)));
    }

    [Test]
    public void A_cache_in_a_folder_of_ones_own_holds_where_the_articles_are_moved_to()
    {
        _program.Write("checkout1/dam.news", Clean);
        _program.Shell("cd checkout1 && newsmarkup check --cache-dir ../cache");
        Directory.Move(_program.PathOf("checkout1"), _program.PathOf("checkout2"));

        Assert.That(_program.Shell("cd checkout2 && newsmarkup check --timings --cache-dir ../cache").Error, Does.Contain("1 of 1 article not checked again"));
    }

    [Test]
    public void Both_options_contradict_each_other() => Assert.That(
        _program.Run("check", "--allow-empty", "--no-cache", "--cache-dir", "x"), Is.EqualTo((2, "", "newsmarkup: `--cache-dir` and `--no-cache` contradict each other.\n")));

    [TestCase("")]
    [TestCase("newsmarkup cache\nthen something else, for longer than any hash is")]
    public void A_broken_cache_is_said_once_and_made_anew(string content)
    {
        _program.Write("dam.news", Clean);
        _program.Write("cache/newsmarkup.cache", content);
        string[] check = ["check", "--cache-dir", "cache"];

        Assert.Multiple(() =>
        {
            Assert.That(_program.Run(check), Is.EqualTo((
                0, "1 article checked, nothing found.\n", "newsmarkup: the cache `cache/newsmarkup.cache` is broken or of another version, and is made anew.\n")));
            Assert.That(_program.Run(check), Is.EqualTo((0, "1 article checked, nothing found.\n", "")));
            Assert.That(Recalled("--cache-dir", "cache"), Is.EqualTo(1));
        });
    }

    [Test]
    public void A_cache_that_is_cut_short_or_has_one_bit_turned_is_never_believed()
    {
        Learn("dam.news", Clean, "--cache-dir", "cache");
        var whole = File.ReadAllBytes(_program.PathOf("cache/newsmarkup.cache"));

        Assert.Multiple(() =>
        {
            for (var at = 0; at < whole.Length; at++)
            {
                var turned = whole.ToArray();
                turned[at] ^= 1;
                Assert.That(Checks.CacheFile.Read(turned), Is.Null, $"bit of byte {at}");
                Assert.That(Checks.CacheFile.Read(whole.AsMemory(0, at)), Is.Null, $"the first {at} bytes");
            }

            Assert.That(Checks.CacheFile.Read(whole), Has.Count.EqualTo(1));
        });
    }

    [Test]
    public void A_cache_that_cannot_be_written_stops_nothing()
    {
        _program.Write("dam.news", Clean);
        _program.Write("cache", "a file");

        Assert.That(_program.Run("check", "--cache-dir", "cache"), Is.EqualTo((
            0,
            "1 article checked, nothing found.\n",
            "newsmarkup: cannot write `cache/newsmarkup.cache`: `cache` is a file, not a folder. Articles are checked all the same; `--no-cache` does without it.\n")));
    }

    [Test]
    public void A_cache_that_is_a_folder_stops_nothing()
    {
        _program.Write("dam.news", Clean);
        _program.Write("cache/newsmarkup.cache/x", "");

        Assert.That(_program.Run("check", "--cache-dir", "cache"), Is.EqualTo((
            0,
            "1 article checked, nothing found.\n",
            "newsmarkup: the cache `cache/newsmarkup.cache` cannot be read: it is a folder. Articles are checked all the same; `--no-cache` does without it.\n")));
    }

    [Test]
    public void Runs_at_the_same_time_keep_what_each_has_learned()
    {
        for (var number = 0; number < 40; number++)
            _program.Write($"{number}.news", Clean);
        var said = _program.Shell("for part in 1 2 3 4; do newsmarkup check --shard $part/4 --cache-dir cache & done; wait");
        var repaired = Recalled("--cache-dir", "cache");

        Assert.Multiple(() =>
        {
            Assert.That(said.Error, Is.Empty);
            Assert.That(repaired, Is.GreaterThanOrEqualTo(10), "the last to write has at least its own part");
            Assert.That(Recalled("--cache-dir", "cache"), Is.EqualTo(40));
            Assert.That(Directory.GetFiles(_program.PathOf("cache")), Has.Length.EqualTo(1));
        });
    }

    [Test]
    public void What_an_interrupted_run_has_learned_is_kept()
    {
        _program.Write("a.news", Clean);
        Fifo.Make(_program.PathOf("b.news"));
        var process = _program.Start("env", ["--default-signal=INT", "newsmarkup", "check", "-j", "1"]);
        using (Fifo.OpenWhenRead(_program.PathOf("b.news")))
        {
            using var kill = System.Diagnostics.Process.Start("kill", ["-INT", $"{process.Id}"]);
            kill.WaitForExit();
            ProgramRun.End(process, input: "");
        }

        Assert.That(Recalled("a.news"), Is.EqualTo(1));
    }

    [TestCase("/x", "/home/ada", ExpectedResult = "/x/newsmarkup")]
    [TestCase("not/rooted", "/home/ada", ExpectedResult = "/home/ada/.cache/newsmarkup")]
    [TestCase(null, "/home/ada", ExpectedResult = "/home/ada/.cache/newsmarkup")]
    [TestCase(null, null, ExpectedResult = null)]
    [Platform("Linux")]
    public string? The_users_folder_for_caches_is_where_XDG_says(string? xdg, string? home) =>
        Checks.CachePlace.UserFolder(name => name == "XDG_CACHE_HOME" ? xdg : name == "HOME" ? home : null);

    /// <summary>Checks a clean article, so that it is remembered.</summary>
    private void Learn(string path, string text, params string[] options)
    {
        _program.Write(path, text);
        Assert.That((Code([path, .. options]), Recalled([path, .. options])), Is.EqualTo((0, 1)));
    }

    private int Code(params string[] arguments) => _program.Run(["check", .. arguments]).ExitCode;

    /// <summary>How many articles a check did not check again.</summary>
    private int Recalled(params string[] arguments)
    {
        var error = _program.Run(["check", "--timings", .. arguments]).Error;
        return int.Parse(NotChecked().Match(error).Groups[1].ValueSpan, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"(\d+) of \d+ articles? not checked again")]
    private static partial Regex NotChecked();
}
