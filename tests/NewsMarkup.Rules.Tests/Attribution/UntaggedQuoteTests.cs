using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class UntaggedQuoteTests
{
    private const string Header = "---\nheadline: Dam\ndate: 2026-03-14\n@person reyes \"Elena Reyes\"\n@work song \"Red as the river\"\n---\n";
    private const string Help = "Tag it as `quote` with its speaker; as `title` or `scare` if it is no speech.";

    private static readonly UntaggedQuote Rule = new();

    [Test]
    public void A_quotation_of_four_words_is_found() => RuleTest.For(Rule, $"""
        “Nobody told us anything,” she said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ NM2003: The quotation «Nobody told us anything,» has no tag. {Help}
        """);

    [Test]
    public void A_message_shows_the_first_words() => RuleTest.For(Rule, $"""
        She said the dam was «not safe enough for a spring like this one».
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ NM2003: The quotation «not safe enough for a …» has no tag. {Help}
        """);

    [Test]
    public void It_becomes_a_quote_of_the_likely_speaker() => RuleTest.For(
        Rule,
        Header + $"""
        “[The dam]{"{em}"} leaks very badly,” [Ms Reyes]{"{@reyes}"} said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ NM2003: The quotation «The dam leaks very badly,» has no tag. {Help}
        """,
        fix: "Tag as quote by @reyes",
        @fixed: Header + "[“[The dam]{em} leaks very badly,”]{quote by=@reyes} [Ms Reyes]{@reyes} said.");

    [Test]
    public void Without_a_likely_speaker_somebody_must_name_one() => RuleTest.For(
        Rule,
        $"""
        “The dam leaks very badly,” a man said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ NM2003: The quotation «The dam leaks very badly,» has no tag. {Help}
        """,
        fix: "Tag as quote",
        @fixed: "[“The dam leaks very badly,”]{quote} a man said.");

    [TestCase("Tag as title", "title")]
    [TestCase("Tag as scare quote", "scare")]
    public void It_may_be_no_speech(string fix, string kind) => RuleTest.For(
        Rule,
        $"""
        They sang "Red as the river" twice.
                  ^^^^^^^^^^^^^^^^^^ NM2003: The quotation «Red as the river» has no tag. {Help}
        """,
        fix,
        $"They sang [\"Red as the river\"]{{{kind}}} twice.");

    [Test]
    public void A_quotation_over_two_paragraphs_is_found_in_both() => RuleTest.For(Rule, $"""
        “The first letter came in November.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ NM2003: The quotation «The first letter came in …» has no tag. {Help}

        “The second one came in January,” she said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ NM2003: The quotation «The second one came in …» has no tag. {Help}
        """);

    [Test]
    public void A_fact_may_hold_a_quotation_of_somebody() => RuleTest.For(Rule, $"""
        [The report calls the dam “not safe for anybody”]{"{fact}"}.
                                  ^^^^^^^^^^^^^^^^^^^^^^ NM2003: The quotation «not safe for anybody» has no tag. {Help}
        """);

    [Test]
    public void Chinese_is_counted_by_its_characters() => RuleTest.For(Rule, $"""
        他說:「大壩正在嚴重漏水」。
           ^^^^^^^^^^ NM2003: The quotation «大壩正在嚴重漏水» has no tag. {Help}
        """);

    [Test]
    public void Tagging_changes_no_published_word_and_is_done_once()
    {
        const string text = "“[W]e \\[had\\] [no choice]{em}\n%% a comment\nat [all]{note}, C:\\,” she said.";
        var before = ArticleModel.Bind(SyntaxTree.Parse(text));

        foreach (var fix in RuleTest.Find(Rule, text).Single().Fixes)
        {
            var header = RuleTest.Find(Rule, text).Single().Location.Span.Start;
            var tagged = text;
            foreach (var change in fix.Changes().Reverse())
                tagged = tagged.Insert(change.Span.Start - header, change.NewText);
            Assert.That(ArticleModel.Bind(SyntaxTree.Parse(tagged)).Text.Value, Is.EqualTo(before.Text.Value), fix.Title);
            Assert.That(RuleTest.Find(Rule, tagged).Where(finding => finding.Rule == UntaggedQuote.Descriptor), Is.Empty, fix.Title);
        }
    }

    [Test]
    public void Where_a_tag_would_cross_another_there_is_no_fix() => Assert.That(
        RuleTest.Find(Rule, "“The dam [leaks very badly,” she said]{em}.").Single().Fixes, Is.Empty);

    [Test]
    public void Where_a_bracket_of_the_text_stands_alone_there_is_no_fix() => Assert.That(
        RuleTest.Find(Rule, "“The dam ] leaks very badly,” she said.").Single().Fixes, Is.Empty);

    [TestCase("[“Nobody told us anything,”]{quote by=\"a clerk\"} she said.", TestName = "A_quote")]
    [TestCase("“[Nobody told us anything,]{quote by=\"a clerk\"}” she said.", TestName = "A_quote_between_the_marks")]
    [TestCase("[She said “nobody told us anything”]{claim by=\"a clerk\"}.", TestName = "A_claim")]
    [TestCase("[They sang “Red as the river flows”]{claim by=\"a clerk\"} and [“River as red as blood”]{title}.", TestName = "A_title")]
    [TestCase("The [“so called very old”]{scare} dam.", TestName = "A_scare_quote")]
    [TestCase("[“Nobody told us anything”]{blockquote}", TestName = "A_blockquote")]
    [TestCase("The dam. [Ask who “told us not anything”]{note}", TestName = "A_note")]
    [TestCase("The “old and leaky” dam.", TestName = "Three_words")]
    [TestCase("The '90s dam, the workers' houses and the US' old claim.", TestName = "Apostrophes")]
    [TestCase("“Nobody told us anything, she said.", TestName = "A_quotation_that_is_never_closed_is_another_rule_s")]
    [TestCase("他說「漏水」。", TestName = "Two_Chinese_characters")]
    public void It_is_silent(string text) => RuleTest.For(Rule, text);

    [Test]
    public void The_name_of_something_declared_needs_no_other_tag() =>
        RuleTest.For(Rule, Header + "They sang [“Red as the river flows”]{@song} and “[Red as the river flows]{@song}”.");

    [Test]
    public void A_quote_with_a_broken_tag_is_reported_as_that() => Assert.That(
        RuleTest.Find(Rule, "[“Nobody told us anything,”]{qoute} she said.").Select(finding => finding.Rule.Id), Is.EqualTo(["NM1003"]));
}
