using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class OneSidedDisputeTests
{
    private static readonly OneSidedDispute Rule = new();

    [Test]
    public void A_dispute_in_which_one_side_speaks_is_found() => RuleTest.For(Rule, """
        [It was overloaded]{claim #load by="a passenger" status=disputed}, a passenger said.
                                                                ^^^^^^^^ NM5001: The claim is called disputed, and only those who assert it are heard. Tag the words of the other side with `denies=#load` or `contradicts=#load`.
        """);

    [Test]
    public void A_denial_alone_is_one_side_too() => RuleTest.For(Rule, """
        [That it was overloaded]{claim by="the owner" stance=denies status=disputed} is denied by the owner.
                                                                           ^^^^^^^^ NM5001: The claim is called disputed, and only those who deny it are heard. Give the claim a name, such as `#this`, and tag the words of the other side with `denies=#this`.
        """);

    [Test]
    public void A_confirmation_is_no_other_side() => Assert.That(
        RuleTest.Find(Rule, "[It leaks]{claim #l by=\"a clerk\" status=disputed}. [So it is]{claim confirms=#l by=\"a cook\"}.")
            .Select(finding => finding.Rule.Id),
        Is.EqualTo(["NM5001"]));

    [TestCase("[It leaks]{claim #l by=\"a clerk\" status=disputed}. [No]{claim denies=#l by=\"a cook\"}.", TestName = "A_denial_is_the_other_side")]
    [TestCase("[It leaks]{claim #l by=\"a clerk\" status=disputed}. [Perhaps]{claim doubts=#l by=\"a cook\"}.", TestName = "A_doubt_is_the_other_side")]
    [TestCase("[It leaks]{claim #l by=\"a clerk\" status=disputed}. [It is dry]{claim contradicts=#l by=\"a cook\"}.",
        TestName = "A_claim_that_contradicts_it_is_the_other_side")]
    [TestCase("[It leaks]{claim #l by=\"a clerk\"}. [It is dry]{claim contradicts=#l by=\"a cook\" status=disputed}.",
        TestName = "A_claim_that_it_contradicts_is_the_other_side")]
    [TestCase("[It leaks]{claim #l by=\"a clerk\" status=disputed}. [Leaks]{claim #m repeats=#l by=\"a cook\"}. [No]{claim denies=#m by=\"a boy\"}.",
        TestName = "A_denial_of_the_same_claim_made_again_counts")]
    [TestCase("[It leaks]{claim by=\"a clerk\" status=unverified}.", TestName = "Another_status_asks_for_no_other_side")]
    [TestCase("[It leaks]{claim by=\"a clerk\"}.", TestName = "A_claim_without_status_asks_for_none")]
    public void Nothing_is_found(string body) => RuleTest.For(Rule, body);
}
