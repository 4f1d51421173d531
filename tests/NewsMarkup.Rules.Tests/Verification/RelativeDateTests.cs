using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class RelativeDateTests
{
    private const string Full = "---\nheadline: Dam\ndate: 2026-03-14\nlevel: full\n---\n";
    private static readonly RelativeDate Rule = new();

    [Test]
    public void Days_are_found_in_an_article_without_a_date() => RuleTest.For(Rule, """
        ---
        headline: Dam
        ---
        The review was ordered on Tuesday. Earlier this year it was refused.
                               ^^^^^^^^^^ NM5007: Which day is «on Tuesday»? Neither the header nor a tag gives a date. Add a line `date: …` to the header, or tag the words as `date` with `when=`.
                                                   ^^^^^^^^^ NM5007: Which day is «this year»? Neither the header nor a tag gives a date. Add a line `date: …` to the header, or tag the words as `date` with `when=`.
        """);

    [Test]
    public void Days_that_tagging_in_full_has_left_out_are_found_and_can_be_tagged() => RuleTest.For(Rule, """
        ---
        headline: Dam
        date: 2026-03-14
        level: full
        ---
        The review was ordered on Tuesday.
                               ^^^^^^^^^^ NM5007: Which day is «on Tuesday»? The article is tagged in full, and these words are not.
        """,
        fix: "Tag with when=2026-03-10",
        @fixed: """
        ---
        headline: Dam
        date: 2026-03-14
        level: full
        ---
        The review was ordered [on Tuesday]{date when=2026-03-10}.
        """);

    [Test]
    public void A_date_that_does_not_say_when_is_given_it() => RuleTest.For(Rule, """
        ---
        headline: Dam
        date: 2026-03-14T18:20
        level: full
        ---
        It was ordered [last Friday]{date}.
                        ^^^^^^^^^^^ NM5007: Which day is «last Friday»? The article is tagged in full, and these words are not.
        """,
        fix: "Tag with when=2026-03-13",
        @fixed: """
        ---
        headline: Dam
        date: 2026-03-14T18:20
        level: full
        ---
        It was ordered [last Friday]{date when=2026-03-13}.
        """);

    [Test]
    public void Where_the_header_has_a_date_it_is_no_more_than_information() =>
        Assert.That(RuleTest.Find(Rule, Full + "It broke on Tuesday.").Single().Severity, Is.EqualTo(Severity.Info));

    [TestCase("It broke on Saturday.", "when=2026-03-14", TestName = "The_article_s_own_weekday_is_its_own_day")]
    [TestCase("It broke last Saturday.", "when=2026-03-07", TestName = "The_last_one_is_the_week_before")]
    [TestCase("It breaks next Saturday.", "when=2026-03-21", TestName = "The_next_one_is_the_week_after")]
    [TestCase("The court will sit on Tuesday.", "when=2026-03-17", TestName = "What_will_be_is_ahead")]
    [TestCase("The mayor said on Tuesday he will go.", "when=2026-03-10", TestName = "The_nearest_verb_before_it_tells")]
    [TestCase("On Tuesday the court will sit.", "when=2026-03-17", TestName = "Else_the_first_after_it")]
    [TestCase("It broke yesterday.", "when=2026-03-13", TestName = "Yesterday")]
    [TestCase("It broke last week.", "when=2026-03-02/2026-03-08", TestName = "Last_week_has_seven_days")]
    [TestCase("It broke last month.", "when=2026-02", TestName = "Last_month")]
    [TestCase("It breaks next year.", "when=2027", TestName = "Next_year")]
    [TestCase("It is open until Sunday.", "when=2026-03-08", TestName = "Until_is_no_part_of_the_day")]
    [TestCase("It was open until Sunday.", "when=2026-03-08", TestName = "A_limit_in_the_past")]
    [TestCase("It broke, the mayor said today.", "when=2026-03-14", TestName = "Today_after_a_verb_of_speech")]
    [TestCase("It broke this morning.", "when=2026-03-14", TestName = "This_morning")]
    [TestCase("It broke, the mayor said Monday.", "when=2026-03-09", TestName = "A_day_after_a_verb_of_speech")]
    public void The_day_is_worked_out_from_the_article_s_own(string body, string when) =>
        Assert.That(RuleTest.Find(Rule, Full + body).Single().Fixes.Single().Title, Is.EqualTo($"Tag with {when}"));

    [TestCase("It broke on Tuesday, 10 March.", TestName = "With_its_date")]
    [TestCase("It broke on Tuesday, March 10.", TestName = "With_its_month")]
    [TestCase("It broke on Tuesday the 10th of March.", TestName = "With_its_date_in_words")]
    [TestCase("The shop closes every Tuesday and the Sunday Times is sold out.", TestName = "Habits_and_names")]
    [TestCase("It broke [on Tuesday]{date when=2026-03-10}.", TestName = "Tagged")]
    [TestCase("[“It broke on Tuesday,”]{quote by=\"a clerk\"} she said.", TestName = "In_a_quote")]
    [TestCase("“It broke on Tuesday,” she said.", TestName = "In_a_quotation_without_a_tag")]
    [TestCase("She wrote [Last Year]{title}.", TestName = "In_a_title")]
    [TestCase("It broke in March.", TestName = "A_month")]
    [TestCase("Many think of it today as a ruin.", TestName = "Today_that_is_nowadays")]
    [TestCase("It leaked for the last year.", TestName = "A_duration")]
    public void No_day_is_found(string body) => RuleTest.For(Rule, "---\nheadline: Dam\n---\n" + body);

    [TestCase("---\nheadline: Dam\ndate: 2026-03-14\n---\n", TestName = "The_header_s_date_is_enough")]
    [TestCase("---\nheadline: Dam\ndate: 2026-03\nlevel: light\n---\n", TestName = "Light_tagging_leaves_days_alone")]
    [TestCase("---\nheadline: Dam\n---\n[Averil, [14 March]{date when=2026-03-14}]{dateline}\n\n", TestName = "So_is_the_dateline_s")]
    public void Nothing_is_found(string header) => RuleTest.For(Rule, header + "It broke on Tuesday.");

    [TestCase("de", "Der Damm brach am Dienstag.", "when=2026-03-10", TestName = "German")]
    [TestCase("fr", "Le barrage a cédé mardi.", "when=2026-03-10", TestName = "French")]
    [TestCase("fr", "Le barrage a cédé mardi dernier.", "when=2026-03-10", TestName = "French_word_after_the_day")]
    [TestCase("es", "La presa cedió el martes.", "when=2026-03-10", TestName = "Spanish")]
    [TestCase("es", "La presa cederá el próximo martes.", "when=2026-03-17", TestName = "Spanish_word_before_the_day")]
    public void Other_languages_have_their_words(string language, string body, string when) => Assert.That(
        RuleTest.Find(Rule, $"---\nheadline: Dam\ndate: 2026-03-14\nlanguage: {language}\nlevel: full\n---\n{body}").Single().Fixes.Single().Title,
        Is.EqualTo($"Tag with {when}"));

    [TestCase("fr", "Le marché est ouvert le mardi.", TestName = "French_habit")]
    [TestCase("fr", "Mardi 10 mars, le barrage a cédé.", TestName = "French_date")]
    [TestCase("es", "Abre los martes.", TestName = "Spanish_habit")]
    [TestCase("de", "Am Dienstag, dem 10. März, brach der Damm.", TestName = "German_date")]
    public void Other_languages_have_their_near_misses(string language, string body) =>
        RuleTest.For(Rule, $"---\nheadline: Dam\ndate: 2026-03-14\nlanguage: {language}\nlevel: full\n---\n{body}");
}
