using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class NumberWithoutSourceTests
{
    private const string Help = "Tag it as a claim of whoever counted, or say with `cite=` where it can be checked.";
    private static readonly NumberWithoutSource Rule = new();

    [Test]
    public void An_untagged_figure_is_found_and_gets_a_place_for_its_source() => RuleTest.For(Rule, $$"""
        Castrel fired two short-range missiles into the sea.
                      ^^^^^^^^^^^^^^^^^^^^^^^^ NM5004: Nobody stands for «two short-range missiles». {{Help}}
        """,
        fix: "Leave a place for where it can be checked",
        @fixed: "Castrel fired [two]{number cite=TK} short-range missiles into the sea.");

    [Test]
    public void A_tagged_number_is_found_whatever_it_counts() => RuleTest.For(Rule, $$"""
        The train carried [212]{number value=212} people.
                           ^^^ NM5004: Nobody stands for «212». {{Help}}
        """,
        fix: "Leave a place for where it can be checked",
        @fixed: "The train carried [212]{number value=212 cite=TK} people.");

    [Test]
    public void A_fact_that_cites_nothing_stands_for_nothing() => RuleTest.For(Rule, $$"""
        [The quay cost $4.5 million]{fact}.
                       ^^^^^^^^^^^^ NM5004: Nobody stands for «$4.5 million». {{Help}}
        """);

    [TestCase("The fall killed 12 people.", TestName = "Killed_is_about_the_dead")]
    [TestCase("There were [twelve]{number value=12} dead.", TestName = "So_is_a_tagged_number_before_dead")]
    [TestCase("There were [twelve]{number value=12 unit=dead}.", TestName = "So_is_a_unit_that_says_so")]
    public void The_dead_are_an_error(string body) =>
        Assert.That(RuleTest.Find(Rule, body).Select(finding => finding.Severity), Is.EqualTo([Severity.Error]));

    [TestCase("The fall injured 12 people.", TestName = "The_hurt")]
    [TestCase("There were [twelve]{number value=12} cars.", TestName = "Cars")]
    public void Other_figures_are_a_warning(string body) =>
        Assert.That(RuleTest.Find(Rule, body).Select(finding => finding.Severity), Is.EqualTo([Severity.Warning]));

    [TestCase("[The fall killed 12 people]{claim by=\"a medic\"}.", TestName = "In_a_claim")]
    [TestCase("[“We lost 12 soldiers,”]{quote by=\"a medic\"} a medic said.", TestName = "In_a_quote")]
    [TestCase("The “[12 dead]{scare}” were asleep.", TestName = "In_a_scare_quote")]
    [TestCase("She wrote [“The 12 Dead”]{title}.", TestName = "In_a_title")]
    [TestCase("[The fall killed 12 people]{fact cite=\"Fire brigade\"}.", TestName = "In_a_fact_that_can_be_checked")]
    [TestCase("The fall killed [12]{number cite=\"Fire brigade\"} people.", TestName = "With_a_cite")]
    [TestCase("The fall killed [12 people]{number cite=\"Fire brigade\"}.", TestName = "In_a_longer_number_with_a_cite")]
    [TestCase("[Bridge falls, 12 dead]{heading}", TestName = "In_a_heading")]
    [TestCase("[Bridge falls, 12 dead]{standfirst}", TestName = "In_a_standfirst")]
    [TestCase("[We lost 12 soldiers.]{blockquote}", TestName = "In_a_quotation_that_is_set_off")]
    [TestCase("The fall killed 12 people, a medic said.", TestName = "Where_the_sentence_says_who_says_so")]
    [TestCase("According to a medic, the fall killed 12 people.", TestName = "Where_it_begins_by_saying_so")]
    [TestCase("A medic [said]{cue} the fall killed 12 people.", TestName = "Where_a_cue_is_tagged_and_its_claim_is_not")]
    [TestCase("“We lost 12 soldiers.”", TestName = "In_a_quotation_without_a_tag")]
    [TestCase("Two friends met in 1961.", TestName = "Numbers_that_are_no_figures")]
    public void Nothing_is_found(string body) => RuleTest.For(Rule, body);

    [Test]
    public void A_cue_that_has_its_own_claim_says_nothing_of_a_figure_beside_it() => RuleTest.For(Rule, $$"""
        After the fall of 12 houses the mayor [said]{cue} [he was sorry]{claim by="the mayor"}.
                          ^^^^^^^^^ NM5004: Nobody stands for «12 houses». {{Help}}
        """);

    [Test]
    public void A_name_with_a_number_counts_nobody() => RuleTest.For(Rule, """
        ---
        headline: Crime
        @work dead "12 Dead"
        ---
        She read [12 Dead]{@dead} on the train.
        """);

    [TestCase("de", "Der Einsturz tötete 12 Menschen.", TestName = "German")]
    [TestCase("fr", "L’effondrement a fait 12 morts.", TestName = "French")]
    [TestCase("es", "El derrumbe dejó 12 muertos.", TestName = "Spanish")]
    public void Other_languages_count_their_dead(string language, string body) => Assert.That(
        RuleTest.Find(Rule, $"---\nheadline: x\nlanguage: {language}\n---\n{body}").Select(finding => finding.Severity), Is.EqualTo([Severity.Error]));
}
