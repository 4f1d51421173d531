using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class HeadlineUnsupportedTests
{
    private static readonly HeadlineUnsupported Rule = new();

    [Test]
    public void Quoted_words_that_nobody_says_below_are_found() => RuleTest.For(Rule, """
        ---
        headline: Minister: ‘I never read it’
                             ^^^^^^^^^^^^^^^ NM6003: The headline says «I never read it», and the body does not.
        date: 2026-03-14
        ---
        [“I have not read it,”]{quote by="the minister"} she said.
        """);

    [Test]
    public void A_number_that_the_body_does_not_have_is_found() => RuleTest.For(Rule, """
        ---
        headline: Twelve die as bridge falls
                  ^^^^^^ NM6003: The headline says «Twelve», and the body does not.
        ---
        [The fall killed 11]{claim by="a medic"}, a medic said.
        """);

    [Test]
    public void A_heading_that_begins_the_article_is_its_headline() => RuleTest.For(Rule, """
        [Bridge falls, 12 dead]{heading}
                       ^^ NM6003: The headline says «12», and the body does not.

        The bridge was old.
        """);

    [Test]
    public void A_heading_that_is_the_header_s_headline_again_is_looked_at_once() => Assert.That(
        RuleTest.Find(Rule, "---\nheadline: Bridge falls, 12 dead\n---\n[Bridge falls, 12 dead]{heading}\n\nThe bridge was old.")
            .Select(finding => finding.Rule.Id),
        Is.EqualTo(["NM6003"]));

    [Test]
    public void A_tagged_claim_of_a_standfirst_that_nothing_repeats_is_found() => RuleTest.For(Rule, """
        [A clerk says [the bank sold secrets]{claim by="a clerk"}]{standfirst}
                                              ^^^^^ NM6003: The standfirst says «the bank sold secrets», and the body does not.

        The branch opened in 1961.
        """);

    [TestCase("‘I didn’t’ is what she says", "[“I didn't,”]{quote by=\"x\"} she said.", TestName = "Straight_and_curly_marks_are_alike")]
    [TestCase("‘Nobody told us, not once’", "[“Nobody told us,”]{quote #q by=\"x\"} she said. [“Not once.”]{quote continues=#q}",
        TestName = "A_quote_in_two_parts")]
    [TestCase("‘Nobody ... not once’", "“Nobody told us, not once,” she said.", TestName = "Words_with_an_ellipsis")]
    [TestCase("Bank ‘firewall’ fails", "The [firewall]{em} failed.", TestName = "Words_at_a_distance_that_the_body_has_without_marks")]
    [TestCase("12 dead", "Twelve died.", TestName = "Digits_and_words_are_alike")]
    [TestCase("Twenty-one dead", "[21]{number value=21 cite=x} died.", TestName = "Words_and_digits_are_alike")]
    [TestCase("£5m for quay", "The quay gets £5 million.", TestName = "Millions_in_short_and_in_full")]
    [TestCase("1,200 jobs go", "Some 1200 jobs will go.", TestName = "Signs_between_thousands_do_not_count")]
    [TestCase("Nearly 200 dead", "The police counted 198 dead.", TestName = "A_rough_number")]
    [TestCase("Over 900 saved", "A ship saved over 700 people and a ferry 200 more.", TestName = "A_rough_number_that_two_of_a_sentence_add_up_to")]
    [TestCase("Nearly 79228162514264337593543950335 saved", "All are well.", TestName = "A_number_beyond_all_counting")]
    [TestCase("World Cup 2026 opens", "The cup opened.", TestName = "The_year_of_the_article")]
    [TestCase("Derby ends 3-1", "It was three goals to one.", TestName = "A_score")]
    [TestCase("KN-25 fired, the 9th this year", "A rocket rose.", TestName = "Numbers_in_names_and_ordinals")]
    [TestCase("No one hurt", "All are well.", TestName = "One_counts_nothing")]
    [TestCase("3 things we know", "[First]{item}\n\n[Second]{item}\n\n[Third]{item}", TestName = "A_number_of_items")]
    [TestCase("Bank’s 'no", "All are well.", TestName = "Apostrophes_quote_nothing")]
    public void The_body_supports_it(string headline, string body) => RuleTest.For(Rule, $"---\nheadline: {headline}\ndate: 2026-03-14\n---\n{body}");

    [TestCase("Nearly 200 dead", "The police counted 140 dead.", TestName = "Too_rough")]
    [TestCase("Over 900 saved", "A ship saved over 700 people. A ferry saved 200 more.", TestName = "A_sum_over_several_sentences")]
    [TestCase("900 saved", "A ship saved 700 people and a ferry 200.", TestName = "A_sum_of_which_the_headline_does_not_say_that_it_is_rough")]
    [TestCase("‘Not once’", "[Not]{em} at once, she said.", TestName = "The_same_words_in_another_order")]
    [TestCase("‘art’", "The party is over.", TestName = "A_part_of_a_word")]
    [TestCase("£5m for quay", "The quay gets £5.", TestName = "Pounds_are_no_millions")]
    [TestCase("「奮起」", "金正恩說。", TestName = "A_script_without_blanks")]
    public void It_is_found(string headline, string body) => Assert.That(
        RuleTest.Find(Rule, $"---\nheadline: {headline}\ndate: 2026-03-14\n---\n{body}").Select(finding => finding.Rule.Id), Is.EqualTo(["NM6003"]));

    [TestCase("[[The bank sold secrets]{claim #sold by=\"a clerk\"}]{heading}\n\n[It did so for years]{claim repeats=#sold by=\"a clerk\"}.",
        TestName = "Repeated_by_its_name")]
    [TestCase("[[The bank sold secrets]{claim #sold by=\"a clerk\"}]{heading}\n\n[Not so]{claim denies=#sold by=\"a cook\"}.", TestName = "Denied_below")]
    [TestCase("[[The bank sold secrets]{claim by=\"a clerk\"}]{heading}\n\nFor years its secrets were sold, a clerk of the bank said.",
        TestName = "Repeated_in_much_the_same_words")]
    [TestCase("[[The bank sold secrets]{claim by=\"a clerk\"}]{heading}", TestName = "There_is_no_body_yet")]
    public void A_claim_is_repeated(string body) => RuleTest.For(Rule, body);

    [Test]
    public void A_script_without_blanks_has_its_words_found_in_the_middle_of_others() =>
        RuleTest.For(Rule, "---\nheadline: 「奮起」\n---\n金正恩說俄羅斯已奮起。");

    [TestCase("de", "Einundzwanzig Tote", "Es gab 21 Tote.", TestName = "German")]
    [TestCase("de", "1.200 Stellen und 4,5 Millionen Euro", "Es geht um 1200 Stellen und 4,5 Mio Euro.", TestName = "German_signs")]
    [TestCase("fr", "Quatre-vingt-dix-neuf morts", "Le bilan est de 99 morts.", TestName = "French")]
    [TestCase("es", "Treinta y dos muertos", "Hay 32 muertos.", TestName = "Spanish")]
    public void Other_languages_count_too(string language, string headline, string body) =>
        RuleTest.For(Rule, $"---\nheadline: {headline}\nlanguage: {language}\n---\n{body}");
}
