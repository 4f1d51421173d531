using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class PassiveAttributionTests
{
    private static readonly PassiveAttribution Rule = new();

    [Test]
    public void A_passive_without_an_agent_is_found() => RuleTest.For(Rule, """
        He [is also thought]{cue} [to have asked for aid]{claim}.
            ^^^^^^^^^^^^^^^ NM2008: «is also thought» hides who says it.
        """);

    [TestCase("It [reportedly]{cue} [failed]{claim}.", TestName = "An_adverb")]
    [TestCase("It [was widely expected to]{cue} [fail]{claim}.", TestName = "Another_passive")]
    public void It_is_found(string body) => Assert.That(RuleTest.Find(Rule, body).Select(finding => finding.Rule.Id), Is.EqualTo(["NM2008"]));

    [TestCase("It [reportedly]{cue} [failed]{claim by=\"the paper\"}, the paper wrote.", TestName = "The_tag_names_who_reports_it")]
    [TestCase("It [was expected by all]{cue} [to fail]{claim}.", TestName = "An_agent_in_the_cue")]
    [TestCase("A clerk [thought]{cue} [it failed]{claim by=\"a clerk\"}.", TestName = "The_active_voice")]
    public void Nothing_is_found(string body) => RuleTest.For(Rule, body);

    [Test]
    public void A_language_without_words_is_left_alone() => RuleTest.For(Rule, "---\nheadline: X\nlanguage: fi\n---\nIt [reportedly]{cue} [failed]{claim}.");
}
