using System.Buffers;
using System.Text;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.Baselines;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.Tests;

internal sealed class BaselineTests
{
    private const string Two = "[It leaks]{claim}.\n\n[It bursts]{claim}.";

    private static readonly RuleCatalog Catalog = new(BuiltInRules.All);

    [Test]
    public void What_is_written_down_is_known() =>
        Assert.That(MatchOf(Known(Two), Two), Is.EqualTo((New: 0, Found: 2, Added: 0, Stale: 0, Unjudged: 0)));

    [Test]
    public void What_is_new_is_shown() =>
        Assert.That(MatchOf(Known("[It leaks]{claim}."), Two), Is.EqualTo((New: 1, Found: 1, Added: 1, Stale: 0, Unjudged: 0)));

    [Test]
    public void What_was_mended_is_stale() =>
        Assert.That(MatchOf(Known(Two), "[It leaks]{claim}."), Is.EqualTo((New: 0, Found: 1, Added: 0, Stale: 1, Unjudged: 0)));

    [Test]
    public void A_second_one_of_the_same_words_is_new() =>
        Assert.That(
            MatchOf(Known("[It leaks]{claim}."), "[It leaks]{claim}. [It leaks]{claim}."),
            Is.EqualTo((New: 1, Found: 1, Added: 1, Stale: 0, Unjudged: 0)));

    [Test]
    public void Of_a_rule_that_is_off_nobody_can_tell() =>
        Assert.That(
            MatchOf(Known("---\nheadline: Dam\ndate: 2026-03-14\n@org a \"A\"\n---\nText."), "Text.", Findings.Settings with { Preset = Preset.Light }),
            Is.EqualTo((New: 0, Found: 0, Added: 0, Stale: 0, Unjudged: 1)));

    [TestCase("anonymous-needs-two", 0, 1)]
    [TestCase("NM2999", 1, 0)]
    public void A_rule_of_a_house_may_not_be_loaded_and_a_number_that_is_gone_is_stale(string rule, int stale, int unjudged) =>
        Assert.That(
            MatchOf(Baseline.Empty.With("dam.news", [new BaselineEntry(new Fingerprint(rule, "0f3a5c7e9b1d2468"), "", Place: null)]), "Text."),
            Is.EqualTo((New: 0, Found: 0, Added: 0, Stale: stale, Unjudged: unjudged)));

    [Test]
    public void An_error_of_the_language_is_never_hidden() =>
        Assert.That(MatchOf(Known("[It leaks]{claim by=@a}."), "[It leaks]{claim by=@a}."), Is.EqualTo((New: 1, Found: 0, Added: 0, Stale: 0, Unjudged: 0)));

    [Test]
    public void Another_article_knows_nothing_of_it() =>
        Assert.That(Known(Two).Match("other.news", Findings.Check(Two), Catalog).Found, Is.Empty);

    [Test]
    public void It_is_a_file_with_a_line_for_each_finding() =>
        Assert.That(Written(Known("[It leaks, \"she\" said]{claim}.\n\n[It bursts]{claim}.")), Is.EqualTo("""
            {
              "newsmarkup-baseline": 1,
              "files": {
                "dam.news": {
                  "NM2001-3c83fa35c6c87f63": "It bursts",
                  "NM2001-8ea8cf5ea200f113": "It leaks, \"she\" said"
                }
              }
            }

            """));

    [Test]
    public void What_is_written_is_read_back() => Assert.That(Written(Read(Written(Known(Two)))), Is.EqualTo(Written(Known(Two))));

    [Test]
    public void An_entry_knows_its_place()
    {
        var text = Written(Known("[It leaks]{claim}."));

        Assert.That(
            Read(text).Files["dam.news"].Select(entry => text.Substring(entry.Place!.Value.Span.Start, entry.Place.Value.Span.Length)),
            Is.EqualTo([$"\"{FingerprintedFinding.Of(Findings.Check("[It leaks]{claim}."))[0].Fingerprint}\""]));
    }

    [TestCase("", "1:1 it is empty; write at least `{}`")]
    [TestCase("[]", "1:1 it holds `newsmarkup-baseline` and `files`, and nothing else")]
    [TestCase("{}", "1:1 its `newsmarkup-baseline` is not 1")]
    [TestCase("{\"newsmarkup-baseline\": 2}", "1:25 its `newsmarkup-baseline` is not 1")]
    [TestCase("{\"newsmarkup-baseline\": 1, \"file\": {}}", "1:28 it holds `newsmarkup-baseline` and `files`, and nothing else")]
    [TestCase("{\"newsmarkup-baseline\": 1, \"files\": []}", "1:37 an object belongs here, not a list")]
    [TestCase("{\"newsmarkup-baseline\": 1, \"files\": {\"a.news\": 3}}", "1:48 an object belongs here, not `3`")]
    [TestCase("{\"newsmarkup-baseline\": 1, \"files\": {\"a.news\": {\"NM2001\": \"\"}}}", "1:49 `NM2001` is no fingerprint such as `NM2001-0f3a5c7e9b1d2468`")]
    [TestCase("{\"newsmarkup-baseline\": 1,\n<<<<<<< HEAD\n", "2:1 a key stands between quotation marks, which `<<<<<<<` does not")]
    public void What_is_wrong_with_a_file_is_told_at_its_place(string text, string problem)
    {
        var problems = new List<Diagnostic>();
        BaselineFile.Read(new TextFile("baseline.json", new SourceText(text)), problems.Add);

        Assert.That(
            problems.Select(found => $"{found.Rule.Id} {found.Location.Start} {found.Message}").Take(1),
            Is.EqualTo([$"NM0908 {problem.Split(' ')[0]} This baseline cannot be read: {problem[(problem.IndexOf(' ', StringComparison.Ordinal) + 1)..]}."]));
    }

    [Test]
    public void A_long_text_is_cut_between_characters() =>
        Assert.That(Known($"[{new string('a', 79)}👩 and more]{{claim}}.").Files["dam.news"][0].Words, Is.EqualTo(new string('a', 79) + "…"));

    private static Baseline Known(string text) => Baseline.Empty.With("dam.news", Baseline.Empty.Match("dam.news", Findings.Check(text), Catalog).Added);

    private static (int New, int Found, int Added, int Stale, int Unjudged) MatchOf(Baseline baseline, string text, RuleSettings? settings = null)
    {
        var match = baseline.Match("dam.news", Findings.Check(text, settings), Catalog);
        return (match.New.Length, match.Found.Length, match.Added.Length, match.Stale.Length, match.Unjudged.Length);
    }

    private static Baseline Read(string text) =>
        BaselineFile.Read(new TextFile("baseline.json", new SourceText(text)), problem => Assert.Fail(problem.Message));

    private static string Written(Baseline baseline)
    {
        var json = new ArrayBufferWriter<byte>();
        BaselineFile.Write(baseline, json);
        return Encoding.UTF8.GetString(json.WrittenSpan);
    }
}
