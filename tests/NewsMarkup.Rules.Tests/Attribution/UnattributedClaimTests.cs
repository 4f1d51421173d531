using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class UnattributedClaimTests
{
    private static readonly UnattributedClaim Rule = new();

    [Test]
    public void A_claim_without_a_source_is_found_and_the_likely_source_named() => RuleTest.For(Rule, """
        ---
        headline: Dam
        date: 2026-03-14
        @source engineer "a senior engineer" {type=institution}
        ---
        [The dam will fail]{claim}, [a senior engineer]{@engineer} fears.
                            ^^^^^ NM2001: No source is named for this claim. If `@engineer` says it, write `by=@engineer`.
        """,
        fix: "Name the source: @engineer",
        @fixed: """
        ---
        headline: Dam
        date: 2026-03-14
        @source engineer "a senior engineer" {type=institution}
        ---
        [The dam will fail]{claim by=@engineer}, [a senior engineer]{@engineer} fears.
        """);

    [Test]
    public void A_denial_without_a_source_is_found_like_any_claim() => RuleTest.For(Rule, """
        [It leaks]{claim #leak by="a clerk"}. [It does not]{claim denies=#leak}.
                                                            ^^^^^ NM2001: No source is named for this claim.
        """);

    [Test]
    public void A_described_source_is_a_source() => RuleTest.For(Rule, "[It leaks]{claim by=\"a clerk\"}.");

    [Test]
    public void A_claim_that_continues_another_has_its_source() =>
        RuleTest.For(Rule, "[It leaks,]{claim #c by=\"a clerk\"} she said, [badly]{claim continues=#c}.");

    [Test]
    public void A_fact_needs_no_source() => RuleTest.For(Rule, "[It leaks]{fact}.");

    [Test]
    public void A_source_that_is_not_declared_is_reported_once_as_that() => RuleTest.For(Rule, """
        [It leaks]{claim by=@clerk}.
                            ^^^^^^ NM1001: `@clerk` is not declared. Declare it in the header, such as `@person clerk "Name"`.
        """);

    [Test]
    public void A_slip_in_continues_is_reported_once_as_that() => Assert.That(
        RuleTest.Find(Rule, "[It leaks]{claim continues=#c}.").Select(finding => finding.Rule.Id), Is.EqualTo(["NM1001"]));
}
