using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class SingleSourceTests
{
    private const string Header = "---\nheadline: Bridge\n@person chief \"Ada Holt\"\n@org hospital \"Calder Hospital\"\n@source crowd \"passengers\" {type=collective}\n---\n";
    private static readonly SingleSource Rule = new();

    [Test]
    public void An_allegation_by_one_is_found() => RuleTest.For(Rule, Header + """
        [The builder cut corners]{claim type=allegation by=@chief}, [Ada Holt]{@chief} said.
                                                           ^^^^^^ NM3006: An allegation rests on `@chief` alone.
        """);

    [Test]
    public void A_count_of_the_dead_by_one_is_found() => RuleTest.For(Rule, Header + """
        [The fall killed at least 12]{claim by="a medic"}, a medic said.
                                               ^^^^^^^^^ NM3006: A number of casualties rests on `a medic` alone.
        """);

    [TestCase("[Twelve people died]{claim by=@chief,@hospital}.", TestName = "Two_sources_are_enough")]
    [TestCase("[Twelve people died]{claim #d by=@chief}. [It]{claim confirms=#d by=@hospital}.", TestName = "A_confirmation_counts")]
    [TestCase("[Twelve people died]{claim #d by=@chief}. [Ten bodies were found]{claim supports=#d by=@crowd}.", TestName = "A_claim_that_supports_it_counts")]
    [TestCase("[Twelve people died]{claim by=@crowd}.", TestName = "A_collective_is_several")]
    [TestCase("[Twelve people died]{claim by=@chief cite=https://example.org/list}.", TestName = "A_citation_can_be_checked")]
    [TestCase("[Twelve people came]{claim by=@chief}.", TestName = "Another_number_needs_no_second_source")]
    [TestCase("[It failed in 2012]{claim by=@chief}.", TestName = "A_year_counts_nobody")]
    [TestCase("[Twelve people died]{claim}.", TestName = "A_claim_without_a_source_is_another_rules")]
    public void Nothing_is_found(string body) => RuleTest.For(Rule, Header + body);

    [Test]
    public void A_denial_is_no_second_source() => Assert.That(
        RuleTest.Find(Rule, Header + "[Twelve people died]{claim #d by=@chief}. [Not so]{claim denies=#d by=@hospital}.").Select(finding => finding.Message),
        Is.EqualTo(["A number of casualties rests on `@chief` alone."]));
}
