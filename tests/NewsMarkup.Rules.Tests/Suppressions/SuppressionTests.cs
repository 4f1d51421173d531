using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.Tests;

internal sealed class SuppressionTests
{
    private const string NoSource = "NM2001 «claim» No source is named for this claim.";

    [TestCase("[It leaks]{claim allow=NM2001 because=\"the wire names no source\"}.")]
    [TestCase("[It leaks]{claim allow=unattributed-claim because=\"the wire names no source\"}.")]
    [TestCase("[It leaks]{claim allow=nm2001 because=\"names are case-blind\"}.")]
    [TestCase("[It leaks]{claim allow=\"NM2001\" because=\"in quotation marks\"}.")]
    [TestCase("[It leaks, [it does]{claim}]{claim allow=NM2001 because=\"one inside the other\"}.")]
    [TestCase("%% allow NM2001: the wire names no source\n[It leaks]{claim}.")]
    [TestCase("%%allow NM2001:the wire names no source\n[It leaks]{claim}.")]
    [TestCase("%% Allow unattributed-claim: the wire (see note) names no source\n[It leaks]{claim}.")]
    [TestCase("%% allow NM2001: the wire names no source (until 2026-03-14)\n[It leaks]{claim}.")]
    [TestCase("%% allow NM2001: the wire names no source ( UNTIL 2026-03-14 ) \n[It leaks]{claim}.")]
    [TestCase("%% allow NM2001: the wire names no source\n\n[It leaks]{claim}.")]
    [TestCase("%% allow NM2001: the wire names no source\n%% more to come\n[It leaks]{claim}.\nNow [it does]{claim}.")]
    [TestCase("[It leaks]{claim}.\n%% allow NM2001: stands inside its paragraph\nNow [it does]{claim}.")]
    [TestCase("---\nheadline: Dam\ndate: 2026-03-14\n%% allow NM2001: the wire names no source\n---\n[It leaks]{claim}.\n\n[Still]{claim}.")]
    public void What_is_allowed_with_a_reason_is_not_found(string text) => Assert.That(Findings.In(text), Is.Empty);

    [Test]
    public void A_line_allows_nothing_outside_its_paragraph() =>
        Assert.That(Findings.In("%% allow NM2001: the wire names no source\n[It leaks]{claim}.\n\n[Still]{claim}."), Is.EqualTo([NoSource]));

    [Test]
    public void A_span_allows_nothing_outside_it() =>
        Assert.That(Findings.In("[It leaks]{claim allow=NM2001 because=\"no source\"}. [Still]{claim}."), Is.EqualTo([NoSource]));

    [Test]
    public void What_is_allowed_is_kept_with_its_reason() =>
        Assert.That(
            Findings.Check("[It leaks]{claim allow=NM2001 because=\"the wire names no source\"}.").Suppressed
                .Select(found => (found.Finding.Rule.Id, found.Suppression.Reason)),
            Is.EqualTo([("NM2001", "the wire names no source")]));

    [Test]
    public void Of_two_suppressions_the_inner_one_counts_and_the_outer_one_is_unused() =>
        Assert.That(
            Findings.In("%% allow NM2001: all of it\n[It leaks]{claim allow=NM2001 because=\"no source\"}."),
            Is.EqualTo(["NM0902 «NM2001» The suppression of `NM2001` has no effect: the rule finds nothing here."]));

    [Test]
    public void A_rule_that_is_named_twice_is_unused_the_second_time() =>
        Assert.That(
            Findings.Check("[It leaks]{claim allow=NM2001,unattributed-claim because=\"no source\"}.").Findings.Select(finding => finding.Message),
            Is.EqualTo(["The suppression of `unattributed-claim` has no effect: the rule finds nothing here."]));

    [Test]
    public void An_error_of_the_language_cannot_be_allowed() =>
        Assert.That(
            Findings.In("%% allow NM1001: declared later\n[It leaks]{claim by=@engineer}."),
            Is.EqualTo(
            [
                "NM0902 «NM1001» The suppression of `NM1001` has no effect: errors of the language cannot be allowed.",
                "NM1001 «@engineer» `@engineer` is not declared. Declare it in the header, such as `@person engineer \"Name\"`.",
            ]));

    [Test]
    public void What_is_said_about_suppressions_cannot_be_allowed() =>
        Assert.That(
            Findings.In("%% allow unused-suppression: for later\nIt leaks."),
            Is.EqualTo(["NM0902 «unused-suppression» The suppression of `unused-suppression` has no effect: what is said about rules cannot be allowed."]));

    [Test]
    public void A_warning_of_the_language_can_be_allowed() =>
        Assert.That(Findings.In("[It leaks]{fact colour=red allow=NM1004 because=\"read by the layout\"}."), Is.Empty);

    [Test]
    public void A_rule_that_is_off_here_may_be_needed_elsewhere() =>
        Assert.That(
            Findings.In("[It leaks]{claim by=\"a clerk\" allow=NM2001 because=\"for the other desk\"}, a clerk said.", Off("NM2001")), Is.Empty);

    [Test]
    public void A_rule_that_failed_proves_nothing()
    {
        var engine = new RuleEngine([new Failing()]);

        var findings = engine.Check(ArticleModel.Bind(SyntaxTree.Parse("%% allow T1: needed\nText.")), Findings.Settings).Findings;

        Assert.That(findings.Select(finding => finding.Rule.Id), Is.EqualTo(["NM0901"]));
    }

    [Test]
    public void Beside_an_error_of_the_language_nobody_knows_what_is_used() =>
        Assert.That(
            Findings.In("%% allow NM2001: no source\n[It leaks]{claim so}."),
            Is.EqualTo(["NM0003 «so» Unexpected text in this tag: `so` is a second kind; put a value of several words between quotation marks."]));

    [Test]
    public void A_register_is_not_an_article_whose_suppressions_could_be_unused() =>
        Assert.That(Findings.In("---\n%% allow NM2001: shared with articles\n@person reyes \"Elena Reyes\"\n---\n"), Is.Empty);

    [Test]
    public void A_finding_over_several_files_is_allowed_where_it_stands()
    {
        var engine = new RuleEngine([new EveryFile()]);
        CheckResult[] articles = [.. new[] { "One.", "%% allow T1: the second may\nTwo." }.Select(text =>
            engine.Check(ArticleModel.Bind(SyntaxTree.Parse(text)), Findings.Settings))];
        var corpus = new Corpus();
        foreach (var article in articles)
            corpus.Add(article);

        Assert.Multiple(() =>
        {
            Assert.That(articles[1].Findings, Is.Empty, "nobody can tell yet whether it is used");
            Assert.That(engine.Conclude(corpus).Select(finding => finding.Location.File), Is.EqualTo([articles[0].Article.Tree]));
        });
    }

    [TestCase("%% allow NM2001")]
    [TestCase("%% allow NM2001: (until 2026-12-31)")]
    [TestCase("%% allow NM2001 (until 2026-12-31)")]
    public void Without_a_reason_nothing_is_allowed(string line) =>
        Assert.That(
            Findings.In($"{line}\n[It leaks]{{claim}}."),
            Is.EqualTo(
            [
                $"NM0903 «{line}» This suppression gives no reason, so it allows nothing. Write the reason after a colon: `%% allow NM2001: …`.",
                NoSource,
            ]));

    [TestCase("")]
    [TestCase(" because=\"\"")]
    [TestCase(" because=\" \"")]
    public void Without_a_reason_a_span_allows_nothing(string because) =>
        Assert.That(
            Findings.In($"[It leaks]{{claim allow=NM2001{because}}}.").Where(finding => !finding.StartsWith("NM1005", StringComparison.Ordinal)),
            Is.EqualTo(
            [
                NoSource,
                "NM0903 «allow=NM2001» This suppression gives no reason, so it allows nothing. Write the reason beside it: `because=\"…\"`.",
            ]));

    [Test]
    public void A_suppression_holds_on_its_last_day_and_no_longer() =>
        Assert.That(
            Findings.In(
                "%% allow NM2001: the name follows (until 2026-03-13)\n[It leaks]{claim}.\n\n"
                + "[It leaks]{claim allow=NM2001 because=\"x\" until=2026-03-14}."),
            Is.EqualTo(["NM0904 «2026-03-13» This suppression ended on 2026-03-13; what it allowed is reported again.", NoSource]));

    [Test]
    public void The_end_of_a_span_s_suppression_is_shown() =>
        Assert.That(
            Findings.In("[It leaks]{claim by=\"a clerk\" allow=NM2001 because=\"x\" until=2026-03-13}, a clerk said."),
            Is.EqualTo(["NM0904 «until=2026-03-13» This suppression ended on 2026-03-13; what it allowed is reported again."]));

    [Test]
    public void A_slip_in_a_name_is_found() =>
        Assert.That(
            Findings.In("%% allow unatributed-claim, everything: no source\nIt leaks."),
            Is.EqualTo(
            [
                "NM0905 «unatributed-claim» There is no rule `unatributed-claim`. Did you mean `unattributed-claim`?",
                "NM0905 «everything» There is no rule `everything`. A rule is named by its id or its name: `NM2001`, `unattributed-claim`.",
            ]));

    [Test]
    public void No_number_is_near_to_another() =>
        Assert.That(
            Findings.In("%% allow NM2999: no source\nIt leaks."),
            Is.EqualTo(["NM0905 «NM2999» There is no rule `NM2999`. A rule is named by its id or its name: `NM2001`, `unattributed-claim`."]));

    [TestCase("%% allow", "a rule is missing at its end")]
    [TestCase("%% allow: no source", "a rule is missing before `: no source`")]
    [TestCase("%% allow NM2001,: no source", "a rule is missing before `: no source`")]
    [TestCase("%% allow NM2001 NM2002: no source", "`,` or `:` is missing before `NM2002: no source`")]
    [TestCase("%% allow readers to see both sides of the quarrel in turn", "`,` or `:` is missing before `to see both sides of the quarrel in turn`")]
    [TestCase("%% allow NM2001; the wire names no source", "`,` or `:` is missing before `the wire names no source`")]
    [TestCase("%% allow NM2001: no source (until )", "a day is missing before `)`")]
    [TestCase("%% allow NM2001: no source (until 2026-12-31", "`)` is missing at its end")]
    [TestCase("%% allow NM2001: no source (until 2026-12-31) or so", "the line's end is missing before `or so`")]
    public void A_line_that_cannot_be_read_is_told(string line, string problem) =>
        Assert.That(
            Findings.In($"{line}\nIt leaks."),
            Is.EqualTo(
            [
                $"NM0907 «{line}» This suppression cannot be read: {problem}. "
                + "Write `%% allow NM2001, NM2004: reason (until 2026-12-31)`; a remark begins with another word.",
            ]));

    [TestCase("soon")]
    [TestCase("2026-02-30")]
    [TestCase("2026")]
    [TestCase("the court rules")]
    public void A_last_day_that_is_none_is_told(string day) =>
        Assert.That(
            Findings.In($"%% allow NM2001: no source (until {day})\n[It leaks]{{claim}}."),
            Is.EqualTo(
            [
                $"NM0907 «{day}» This suppression cannot be read: `{day}` is no day such as 2026-12-31. "
                + "Write `%% allow NM2001, NM2004: reason (until 2026-12-31)`; a remark begins with another word.",
                NoSource,
            ]));

    [Test]
    public void A_line_that_no_paragraph_follows_is_told() =>
        Assert.That(
            Findings.In("It leaks.\n%% allow NM2001: no source"),
            Is.EqualTo(
            [
                "NM0907 «%% allow NM2001: no source» This suppression cannot be read: no paragraph follows it. "
                + "Write it before the paragraph, or in the header for the whole article.",
            ]));

    [Test]
    public void A_line_inside_a_tag_is_told() =>
        Assert.That(
            Findings.In("[It leaks]{claim\n%% allow NM2001: no source\nby=\"a clerk\"}, a clerk said."),
            Is.EqualTo(
            [
                "NM0907 «%% allow NM2001: no source» This suppression cannot be read: it stands inside a tag. "
                + "Write `allow=` there, or the line before the paragraph.",
            ]));

    [TestCase("because=\"no source\"", "because")]
    [TestCase("until=2026-12-31", "until")]
    public void A_reason_that_belongs_to_nothing_is_told(string attribute, string key) =>
        Assert.That(
            Findings.In($"[It leaks]{{claim by=\"a clerk\" {attribute}}}, a clerk said."),
            Is.EqualTo(
            [
                $"NM0907 «{attribute}» This suppression cannot be read: `{key}=` stands beside no `allow=`. "
                + "Write which rules are allowed here: `allow=NM2001`.",
            ]));

    [TestCase("%% allowed by the lawyers\nIt leaks.")]
    [TestCase("%% allow-list: see the desk\nIt leaks.")]
    [TestCase("%% we allow NM2001 here\nIt leaks.")]
    [TestCase("Text %% allow NM2001 in a line.")]
    [TestCase("[It leaks]{claim by=\"a clerk\" allow=NM2001 because=\"x\" until=soon}, a clerk said.", "NM1005")]
    public void Another_comment_is_a_comment(string text, params string[] found) =>
        Assert.That(Findings.Check(text).Findings.Select(finding => finding.Rule.Id), Is.EqualTo(found));

    [TestCaseSource(nameof(Ids))]
    public void The_examples_of_a_page_are_right(string id)
    {
        var rule = EngineRules.All.Single(rule => rule.Id == id);

        Assert.Multiple(() =>
        {
            foreach (var example in rule.Examples.Fires)
                Assert.That(Findings.Check(example.ReplaceLineEndings("\n")).Findings.Select(finding => finding.Rule), Does.Contain(rule), example);
            foreach (var example in rule.Examples.Silent)
                Assert.That(Findings.Check(example.ReplaceLineEndings("\n")).Findings.Select(finding => finding.Rule), Does.Not.Contain(rule), example);
        });
    }

    private static IEnumerable<string> Ids => EngineRules.All.Where(rule => !rule.Examples.Fires.IsEmpty).Select(rule => rule.Id);

    private static RuleSettings Off(string rule) =>
        Findings.Settings with { Layers = [new RuleLayer { Rules = ImmutableDictionary<string, Severity>.Empty.Add(rule, Severity.Off) }] };

    private static RuleDescriptor Descriptor => BuiltInRules.All[0].Descriptors[0] with { Id = "T1", Name = "test" };

    private sealed class Failing : Rule
    {
        public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

        public override void Register(RuleRegistry on) => on.Articles(_ => throw new InvalidOperationException("nothing works"));
    }

    private sealed class EveryFile : Rule
    {
        public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

        public override void Register(RuleRegistry on) => on.Corpus(
            context => context.Finding(Descriptor, context.Article.Blocks[0].Paragraph.ContentSpan),
            corpus => corpus.Articles.ToList().ForEach(corpus.Report));
    }
}
