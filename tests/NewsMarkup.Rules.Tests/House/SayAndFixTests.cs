namespace NewsMarkup.Rules.Tests.House;

/// <summary>What rules say and what they offer to do.</summary>
internal sealed class SayAndFixTests
{
    private const string Header = "---\nheadline: Claimed: a bridge\ndate: 2026-03-14\n@person holm \"Ida Holm\"\n@person lind \"Per Lind\"\n---\n";

    private const string PlainSaid = """
        rule plain-said warning
          each cue
          must not be forms of "claim", "points out"
          say "Attribute with 'said': '{match}' judges."
          fix "Use 'said'" replace match with "said"
        """;

    [Test]
    public void A_finding_shows_the_words_and_a_fix_replaces_them() => RuleTest.For(
        Rules.One(PlainSaid),
        """
        She [has claimed]{cue} [it holds]{claim by="Ida"}.
                 ^^^^^^^ plain-said: Attribute with 'said': 'claimed' judges.
        """,
        fix: "Use 'said'",
        @fixed: "She [has said]{cue} [it holds]{claim by=\"Ida\"}.");

    [Test]
    public void A_fix_at_the_begin_of_a_sentence_begins_with_a_capital() => RuleTest.For(
        Rules.One(PlainSaid),
        """
        [Claims]{cue} [the mayor]{claim by="x"}.
         ^^^^^^ plain-said: Attribute with 'said': 'Claims' judges.
        """,
        fix: "Use 'said'",
        @fixed: "[Said]{cue} [the mayor]{claim by=\"x\"}.");

    [Test]
    public void Words_with_tags_between_them_are_found_and_not_replaced()
    {
        var finding = RuleTest.Find(Rules.One(PlainSaid), "[[points]{em} out]{cue}").Single();

        Assert.That((finding.Message, finding.Fixes.Length), Is.EqualTo(("Attribute with 'said': 'points out' judges.", 0)));
    }

    [Test]
    public void Words_over_a_line_end_are_found() =>
        Assert.That(Rules.Says(Rules.One(PlainSaid), "[points\nout]{cue}"), Is.EqualTo(new[] { "Attribute with 'said': 'points\nout' judges." }));

    [Test]
    public void A_fix_in_the_headline_changes_the_header() => RuleTest.For(
        Rules.One("rule h warning\neach headline\nmust not have \"Claimed\"\nsay \"x\"\nfix \"Cut\" replace match with \"Built\"\n"),
        "---\nheadline: Claimed: a bridge\n          ^^^^^^^ h: x\ndate: 2026-03-14\n---\nThe bridge.",
        fix: "Cut",
        @fixed: "---\nheadline: Built: a bridge\ndate: 2026-03-14\n---\nThe bridge.");

    [Test]
    public void A_replacement_that_would_be_markup_is_escaped() => RuleTest.For(
        Rules.One("rule e warning\neach block\nmust not have \"brace\"\nsay \"x\"\nfix \"Sign\" replace match with \"]{\"\n"),
        "A brace.\n  ^^^^^ e: x",
        fix: "Sign",
        @fixed: "A ]\\{.");

    [TestCase("{text}", "[It holds]{claim by=@holm}", "It holds")]
    [TestCase("{source}", "[It holds]{claim by=@holm,@lind}", "Ida Holm, Per Lind")]
    [TestCase("{source}", "[It holds]{claim}", "nobody")]
    [TestCase("{entity}", "[It holds]{claim about=@holm}", "Ida Holm")]
    [TestCase("{entity}", "[It holds]{claim}", "nothing")]
    [TestCase("{kind}", "[It holds]{claim}", "claim")]
    [TestCase("{id}", "[It holds]{claim #holds}", "#holds")]
    [TestCase("{id}", "[It holds]{claim}", "without an id")]
    [TestCase("{value}", "[It holds]{claim type=opinion}", "opinion")]
    [TestCase("{value}", "[It holds]{claim}", "none")]
    [TestCase("{ } {} { text } {{text}}", "[It holds]{claim}", "{ } {} { text } {It holds}")]
    [TestCase("{text} {kind} {text}", "[It holds]{claim}", "It holds claim It holds")]
    public void A_placeholder_is_filled(string say, string body, string says) =>
        Assert.That(Rules.Says(Rules.Of("each claim", "must have type fact", say), Header + body), Is.EqualTo(new[] { says }));

    [Test]
    public void Braces_that_hold_no_word_stand_as_they_are_without_placeholders_too() =>
        Assert.That(Rules.Says(Rules.Of("each claim", "must have type fact", "{ } {0"), "[It holds]{claim}"), Is.EqualTo(new[] { "{ } {0" }));

    [Test]
    public void A_long_text_is_cut_between_words() => Assert.That(
        Rules.Says(Rules.Of("each claim", "must have type fact", "{text}"), $"[{string.Join(' ', Enumerable.Repeat("twelve chars", 9))}]{{claim}}"),
        Is.EqualTo(new[] { string.Join(' ', Enumerable.Repeat("twelve chars", 6)) + " …" }));

    [Test]
    public void Escapes_in_strings_are_a_mark_and_a_backslash() => Assert.That(
        Rules.Says(Rules.Of("each claim", "must have type fact", """a \"b\" \\ c\d"""), "[It holds]{claim}"), Is.EqualTo(new[] { """a "b" \ c\d""" }));

    [Test]
    public void The_match_is_what_where_found_when_the_demand_found_nothing() => RuleTest.For(
        Rules.Of("each paragraph where has \"thief\"", "must have \"alleged\"", "Who says that he is a {match}?"),
        "A man, a thief, ran.\n         ^^^^^ r: Who says that he is a thief?");

    [Test]
    public void Because_and_say_make_what_explain_shows()
    {
        var rule = Rules.One(
            "rule plain-said hint\neach claim\nmust have by\nsay \"Who says {text}?\"\nbecause \"Stylebook 2.\"\nbad \"[x]{claim}\"\n").Descriptor;

        Assert.That(
            (rule.Title, rule.Message, rule.Guidance.Why, rule.Guidance.HowToFix, rule.Severity, rule.Examples.Fires.Single()),
            Is.EqualTo(("Plain said", "Who says {0}?", "Stylebook 2.", "Who says {text}?", Diagnostics.Severity.Hint,
                "---\nheadline: An example\ndate: 2026-03-14\n---\n[x]{claim}\n")));
    }
}
