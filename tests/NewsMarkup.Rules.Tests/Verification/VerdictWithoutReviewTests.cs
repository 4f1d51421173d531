using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class VerdictWithoutReviewTests
{
    private static readonly VerdictWithoutReview Rule = new();

    [Test]
    public void A_verdict_without_a_reason_is_found_and_gets_a_place_for_one() => RuleTest.For(Rule, """
        [There was a second train]{claim by="a post" status=misleading}, a post said.
                                                            ^^^^^^^^^^ NM5003: The claim is called misleading, and nothing shows why. Say where it can be checked: `cite=`, or `review=` and a fact-check that the header declares as `@review`.
        """,
        fix: "Leave a place for where it can be checked",
        @fixed: """
        [There was a second train]{claim by="a post" status=misleading cite=TK}, a post said.
        """);

    [Test]
    public void A_review_that_no_claim_uses_is_offered() => RuleTest.For(Rule, """
        ---
        headline: Trains
        @review one "False" {url=https://example.org/one}
        ---
        [There was a second train]{claim by="a post" status=false}, a post said.
                                                            ^^^^^ NM5003: The claim is called false, and nothing shows why. Say where it can be checked: `cite=`, or `review=` and a fact-check that the header declares as `@review`.
        """,
        fix: "Name the review: @one",
        @fixed: """
        ---
        headline: Trains
        @review one "False" {url=https://example.org/one}
        ---
        [There was a second train]{claim by="a post" status=false review=@one}, a post said.
        """);

    [TestCase("[It leaks]{claim by=\"a post\" status=false cite=\"Rail Bureau, bulletin 2\"}.", TestName = "A_cite_shows_why")]
    [TestCase("[It leaks]{claim by=\"a post\" status=verified}.", TestName = "Another_status_needs_none")]
    [TestCase("[It leaks]{claim by=\"a post\"}.", TestName = "No_status_needs_none")]
    public void Nothing_is_found(string body) => RuleTest.For(Rule, body);

    [TestCase("review=@gone", "NM1001", TestName = "A_review_that_is_not_declared_is_reported_for_that_alone")]
    [TestCase("cite=\"\"", "NM1005", TestName = "A_blank_cite_is_reported_for_that_alone")]
    public void One_slip_is_one_finding(string attribute, string id) => Assert.That(
        RuleTest.Find(Rule, $"[It leaks]{{claim by=\"a post\" status=false {attribute}}}.").Select(finding => finding.Rule.Id), Is.EqualTo([id]));
}
