using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class VerifiedContradictionTests
{
    private static readonly VerifiedContradiction Rule = new();

    [Test]
    public void Two_verified_claims_that_contradict_each_other_are_found_once() => RuleTest.For(Rule, """
        [Nine died]{claim #nine by="the railway" status=verified contradicts=#eleven}.
                                                        ^^^^^^^^ NM5006: This is called verified, and so is `#eleven`, which it contradicts.
        [Eleven died]{claim #eleven by="the hospital" status=verified contradicts=#nine}.
        """);

    [Test]
    public void A_denial_that_calls_itself_verified_is_found() => Assert.That(
        RuleTest.Find(Rule, "[It leaks]{claim #leak by=\"a clerk\" status=verified}. [It does not]{claim denies=#leak by=\"a cook\" status=verified}.")
            .Where(finding => finding.Rule == VerifiedContradiction.Descriptor).Select(finding => finding.Message),
        Is.EqualTo(["This is called verified, and so is `#leak`, which it denies."]));

    [Test]
    public void The_other_claim_is_shown() => Assert.That(
        RuleTest.Find(Rule, "[Nine]{claim #nine by=\"a clerk\" status=verified}\n[Ten]{claim contradicts=#nine by=\"a cook\" status=verified}")
            .Single().Related.Select(related => (related.Location.Start.Line, related.Message)),
        Is.EqualTo([(4, "the other one")]));

    [TestCase("[Nine]{claim #n by=\"a clerk\" status=verified}. [Ten]{claim contradicts=#n by=\"a cook\"}.", TestName = "One_of_the_two_has_no_status")]
    [TestCase("[Nine]{claim #n by=\"a clerk\" status=false cite=x}. [Ten]{claim contradicts=#n by=\"a cook\" status=verified}.",
        TestName = "One_of_the_two_is_false")]
    [TestCase("[Nine]{claim #n by=\"a clerk\" status=verified}. [9]{claim repeats=#n by=\"a cook\" status=verified}.", TestName = "They_say_the_same")]
    [TestCase("[Nine]{claim #n by=\"a clerk\" status=verified}. [No]{claim denies=#n by=\"a cook\"}.", TestName = "What_is_verified_may_be_denied")]
    public void Nothing_is_found(string body) => RuleTest.For(Rule, body);
}
