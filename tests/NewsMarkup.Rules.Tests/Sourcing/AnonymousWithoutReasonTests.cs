using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class AnonymousWithoutReasonTests
{
    private static readonly AnonymousWithoutReason Rule = new();

    [Test]
    public void A_source_without_a_reason_is_found_at_its_declaration_and_gets_a_place_to_fill_in() => RuleTest.For(Rule, """
        ---
        headline: Bank
        @source teller "a teller" {type=anonymous}
                ^^^^^^ NM3001: `@teller` is anonymous, and no reason is given. Add `reason="…"` to its declaration.
        ---
        [Branches will close]{claim by=@teller}, [a teller]{@teller} said.
        """,
        fix: "Add a reason to fill in",
        @fixed: """
        ---
        headline: Bank
        @source teller "a teller" {type=anonymous reason="TK"}
        ---
        [Branches will close]{claim by=@teller}, [a teller]{@teller} said.
        """);

    [Test]
    public void A_blank_reason_is_none() => Assert.That(RuleTest.Find(Rule, """
        ---
        headline: Bank
        @source teller "a teller" {type=anonymous reason=" "}
        ---
        [Branches will close]{claim by=@teller}, [a teller]{@teller} said.
        """).Select(finding => finding.Rule.Id), Is.EqualTo(["NM3001", "NM1005"]));

    [Test]
    public void A_source_that_says_nothing_needs_no_reason() => RuleTest.For(Rule, """
        ---
        headline: Bank
        @source teller "a teller" {type=anonymous}
        ---
        [A teller]{@teller} left.
        """);

    [Test]
    public void A_person_declared_anonymous_is_found_too_and_becomes_a_source_which_takes_a_reason() => RuleTest.For(Rule, """
        ---
        headline: Bank
        @person teller "Teller A" {type=anonymous}
                ^^^^^^ NM3001: `@teller` is anonymous, and no reason is given. Declare it as `@source`, which takes `reason="…"`.
        ---
        [Branches will close]{claim by=@teller}, [Teller A]{@teller} said.
        """,
        fix: "Add a reason to fill in",
        @fixed: """
        ---
        headline: Bank
        @source teller "Teller A" {type=anonymous reason="TK"}
        ---
        [Branches will close]{claim by=@teller}, [Teller A]{@teller} said.
        """);

    [Test]
    public void A_source_that_passes_something_on_needs_a_reason() => RuleTest.For(Rule, """
        ---
        headline: Bank
        @source teller "a teller" {type=anonymous}
                ^^^^^^ NM3001: `@teller` is anonymous, and no reason is given. Add `reason="…"` to its declaration.
        @person lund "Tove Lund"
        ---
        [Branches will close]{claim by=@lund via=@teller}, [Tove Lund]{@lund} has said, according to [a teller]{@teller}.
        """);
}
