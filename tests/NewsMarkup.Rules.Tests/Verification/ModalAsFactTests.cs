using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class ModalAsFactTests
{
    private static readonly ModalAsFact Rule = new();

    [Test]
    public void What_could_be_is_found_where_it_is_verified() => RuleTest.For(Rule, """
        [The dam could fail]{claim by="an engineer" status=verified}, she said.
                 ^^^^^ NM5005: «could» speaks of what may be; that cannot be verified. Say `type=prediction` or `type=conditional` instead of `status=verified`.
        """);

    [Test]
    public void The_rest_of_a_claim_counts() => RuleTest.For(Rule, """
        [The dam]{claim #c by="an engineer" status=verified}, she said, [may fail]{claim continues=#c}.
                                                                         ^^^ NM5005: «may» speaks of what may be; that cannot be verified. Say `type=prediction` or `type=conditional` instead of `status=verified`.
        """);

    [TestCase("[If it rains, the dam fails]{claim by=\"a clerk\" status=verified}.", "If", TestName = "If")]
    [TestCase("[May the dam fail]{claim by=\"a clerk\" status=verified}? [It would]{fact status=verified}.", "would", TestName = "Facts_too")]
    [TestCase("[It could fail, and it could not be mended]{claim by=\"a clerk\" status=verified}.", "could", TestName = "The_first_one_that_counts")]
    public void It_is_found(string body, string word) =>
        Assert.That(RuleTest.Find(Rule, body).Select(finding => finding.Arguments[0]), Is.EqualTo([word]));

    [TestCase("[The dam could fail]{claim by=\"a clerk\"}.", TestName = "No_status")]
    [TestCase("[The dam could fail]{claim by=\"a clerk\" status=unverified}.", TestName = "Another_status")]
    [TestCase("[The dam failed in May]{claim by=\"a clerk\" status=verified}.", TestName = "The_month_of_May")]
    [TestCase("[They could not open the gate]{claim by=\"a clerk\" status=verified}.", TestName = "What_could_not_be_done_is_a_fact")]
    [TestCase("[He said [it could fail]{claim by=\"the mayor\"}]{claim by=\"the minutes\" status=verified}.", TestName = "What_somebody_is_shown_to_have_said")]
    [TestCase("[The dam failed]{claim by=\"a clerk\" status=verified}. It could be mended.", TestName = "Words_outside_the_claim")]
    public void Nothing_is_found(string body) => RuleTest.For(Rule, body);

    [TestCase("de", "Der Damm könnte brechen", "könnte", TestName = "German")]
    [TestCase("fr", "Le barrage pourrait céder", "pourrait", TestName = "French")]
    [TestCase("es", "La presa podría ceder", "podría", TestName = "Spanish")]
    public void Other_languages_have_their_words(string language, string claim, string word) => Assert.That(
        RuleTest.Find(Rule, $"---\nheadline: x\nlanguage: {language}\n---\n[{claim}]{{claim by=\"x\" status=verified}}")
            .Select(finding => finding.Arguments[0]),
        Is.EqualTo([word]));
}
