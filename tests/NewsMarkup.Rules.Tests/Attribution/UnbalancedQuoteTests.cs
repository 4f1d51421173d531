using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class UnbalancedQuoteTests
{
    private const string Header = "---\nheadline: Dam\ndate: 2026-03-14\n@person reyes \"Elena Reyes\"\n---\n";

    private static readonly UnbalancedQuote Rule = new();

    [Test]
    public void A_mark_that_is_never_closed_is_found_and_closed_before_the_speaker() => RuleTest.For(
        Rule,
        Header + """
        “Nobody told us, [Ms Reyes]{@reyes} said.
        ^ NM2010: The quotation mark “ opens a quotation that is never closed.
        """,
        fix: "Close the quotation with ”",
        @fixed: Header + "“Nobody told us,” [Ms Reyes]{@reyes} said.");

    [Test]
    public void It_is_closed_where_the_tag_ends() => RuleTest.For(
        Rule,
        """
        [„Niemand hat uns etwas gesagt]{quote by="a clerk"}, sagte sie.
         ^ NM2010: The quotation mark „ opens a quotation that is never closed.
        """,
        fix: "Close the quotation with ”",
        @fixed: "[„Niemand hat uns etwas gesagt”]{quote by=\"a clerk\"}, sagte sie.");

    [Test]
    public void German_closes_with_a_high_mark() => RuleTest.For(
        Rule,
        "---\nheadline: Damm\ndate: 2026-03-14\nlanguage: de-AT\n---\n" + """
        [„Niemand hat uns etwas gesagt]{quote by="a clerk"}, sagte sie.
         ^ NM2010: The quotation mark „ opens a quotation that is never closed.
        """,
        fix: "Close the quotation with “",
        @fixed: "---\nheadline: Damm\ndate: 2026-03-14\nlanguage: de-AT\n---\n[„Niemand hat uns etwas gesagt“]{quote by=\"a clerk\"}, sagte sie.");

    [Test]
    public void French_closes_with_the_blank_that_it_opens_with() => RuleTest.For(
        Rule,
        """
        [« Ça fuit]{quote by="a clerk"}, dit-elle.
         ^ NM2010: The quotation mark « opens a quotation that is never closed.
        """,
        fix: "Close the quotation with »",
        @fixed: "[« Ça fuit »]{quote by=\"a clerk\"}, dit-elle.");

    [Test]
    public void A_paragraph_that_is_a_quotation_is_closed_at_its_end() => RuleTest.For(
        Rule,
        """
        "Nobody told [us.]{em}
        ^ NM2010: The quotation mark " opens a quotation that is never closed.
        """,
        fix: "Close the quotation with \"",
        @fixed: "\"Nobody told [us.]{em}\"");

    [Test]
    public void Where_nothing_tells_the_end_there_is_no_fix() => Assert.That(
        RuleTest.Find(Rule, "It is “old and leaky").Single().Fixes, Is.Empty);

    [Test]
    public void A_mark_that_closes_nothing_is_found_and_opened_where_the_sentence_begins() => RuleTest.For(
        Rule,
        Header + """
        It rained. [Reyes]{@reyes} told us,” she said.
                                           ^ NM2010: The quotation mark ” closes a quotation that was never opened.
        """,
        fix: "Open the quotation with “",
        @fixed: Header + "It rained. “[Reyes]{@reyes} told us,” she said.");

    [Test]
    public void It_is_opened_where_the_tag_begins() => RuleTest.For(
        Rule,
        """
        She said: [it leaks »]{quote by="a clerk"}.
                            ^ NM2010: The quotation mark » closes a quotation that was never opened.
        """,
        fix: "Open the quotation with «",
        @fixed: "She said: [« it leaks »]{quote by=\"a clerk\"}.");

    [Test]
    public void A_quotation_that_ends_in_the_next_paragraph_without_opening_there_is_one_slip() => RuleTest.For(Rule, """
        “Nobody told us.
        ^ NM2010: The quotation mark “ opens a quotation that is never closed.

        We read of it,” she said.
        """);

    [Test]
    public void A_mark_inside_a_quotation_is_found() => RuleTest.For(Rule, """
        “The «dam leaks,” she said.
             ^ NM2010: The quotation mark « opens a quotation that is never closed.
        """);

    [TestCase("“Nobody told us.\n\n“Nobody wrote.\n\n“We read of it,” she said.", TestName = "A_quotation_over_three_paragraphs")]
    [TestCase("« Ça fuit.\n\n« Ça fuit toujours », dit-elle.", TestName = "A_French_one")]
    [TestCase("\"Nobody told us.\n\n[A dam]{caption image=a.jpg credit=A alt=A}\n\n\"We read of it,\" she said.",
        TestName = "A_caption_between_its_paragraphs")]
    [TestCase("“He told me, ‘You’re fired,’” Ms O'Neill said; \"rock 'n' roll\", the US' claim, the '90s, 6' 2\"",
        TestName = "Nested_marks_and_apostrophes")]
    [TestCase("דובר צה\"ל אמר: \"לא נהסס\"", TestName = "A_Hebrew_abbreviation")]
    [TestCase("A 15\" pipe. [“Who said this?]{note}", TestName = "A_measure_and_a_note")]
    public void It_is_silent_about(string text) => RuleTest.For(Rule, text);

    [Test]
    public void Light_copy_is_not_asked() => Assert.That(
        RuleTest.Find(Rule, "---\nheadline: Dam\ndate: 2026-03-14\nlevel: light\n---\n“Nobody told us, she said."), Is.Empty);
}
