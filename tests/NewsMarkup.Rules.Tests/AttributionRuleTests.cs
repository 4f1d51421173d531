namespace NewsMarkup.Rules.Tests;

internal sealed class AttributionRuleTests
{
    [Test]
    public void A_claim_without_a_source_is_found_and_the_likely_source_named() => Assert.That(Found("""
        ---
        headline: Dam
        date: 2026-03-14
        @source engineer "a senior engineer" {type=institution}
        ---
        [The dam will fail]{claim}, [a senior engineer]{@engineer} fears.
        """), Is.EqualTo("""
        ---
        headline: Dam
        date: 2026-03-14
        @source engineer "a senior engineer" {type=institution}
        ---
        [The dam will fail]{claim}, [a senior engineer]{@engineer} fears.
                            ^^^^^ NM2001: No source is named for this claim. If `@engineer` says it, write `by=@engineer`.
        """));

    [Test]
    public void A_denial_without_a_source_is_found_like_any_claim() => Assert.That(Found("""
        ---
        headline: Dam
        date: 2026-03-14
        ---
        [It leaks]{claim #leak by="a clerk"}. [It does not]{claim denies=#leak}.
        """), Does.Contain("NM2001: No source is named for this claim."));

    [Test]
    public void A_quote_without_a_speaker_is_found() => Assert.That(Found("""
        ---
        headline: Dam
        date: 2026-03-14
        ---
        ["Nobody told us."]{quote}
        """), Is.EqualTo("""
        ---
        headline: Dam
        date: 2026-03-14
        ---
        ["Nobody told us."]{quote}
                            ^^^^^ NM2002: No speaker is named for this quote.
        """));

    [TestCase("[It leaks]{claim by=\"a clerk\"}.", TestName = "A_described_source_is_a_source")]
    [TestCase("[\"It leaks,\"]{quote #q by=\"a clerk\"} she said. [\"Badly.\"]{quote continues=#q}", TestName = "A_quote_that_continues_another_has_its_speaker")]
    [TestCase("[It leaks,]{claim #c by=\"a clerk\"} she said, [badly]{claim continues=#c}.", TestName = "A_claim_that_continues_another_has_its_source")]
    [TestCase("[It leaks]{fact}.", TestName = "A_fact_needs_no_source")]
    public void Nothing_is_found(string body) =>
        Assert.That(Found($"---\nheadline: Dam\ndate: 2026-03-14\n---\n{body}"), Does.Not.Contain("^"));

    [Test]
    public void A_source_that_is_not_declared_is_reported_once_as_that() => Assert.That(Found("""
        ---
        headline: Dam
        date: 2026-03-14
        ---
        [It leaks]{claim by=@clerk}.
        """), Is.EqualTo("""
        ---
        headline: Dam
        date: 2026-03-14
        ---
        [It leaks]{claim by=@clerk}.
                            ^^^^^^ NM1001: `@clerk` is not declared. Declare it in the header, such as `@person clerk "Name"`.
        """));

    [Test]
    public void A_slip_in_continues_is_reported_once_as_that() => Assert.That(
        Found("---\nheadline: Dam\ndate: 2026-03-14\n---\n[It leaks]{claim continues=#c}."), Does.Contain("NM1001").And.Not.Contain("NM2001"));

    private static string Found(string text) => MarkedFindings.Of(text, [.. BuiltInRules.All]);
}
