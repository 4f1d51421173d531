using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class AnonymousOpinionTests
{
    private static readonly AnonymousOpinion Rule = new();

    [Test]
    public void An_opinion_from_cover_is_found() => RuleTest.For(Rule, """
        ---
        headline: Mayor
        @source aide "an aide" {type=anonymous reason="job"}
        ---
        ["She is not up to it,"]{quote by=@aide type=opinion} [an aide]{@aide} said.
                                          ^^^^^ NM3003: An anonymous source may tell what it knows; this is an opinion.
        """);

    [Test]
    public void An_attack_is_found_with_its_target() => RuleTest.For(Rule, """
        ---
        headline: Mayor
        @source aide "an aide" {type=anonymous reason="job"}
        @person marsh "Ivo Marsh"
        ---
        [He took money]{claim by=@aide type=allegation about=@marsh}, [an aide]{@aide} said of [Ivo Marsh]{@marsh}.
                                 ^^^^^ NM3003: An anonymous source may tell what it knows; this is an attack on `@marsh`.
        """);

    [Test]
    public void What_an_organisation_did_is_a_matter_of_fact() => RuleTest.For(Rule, """
        ---
        headline: Mayor
        @source aide "an aide" {type=anonymous reason="job"}
        @org council "the council"
        ---
        [It hid the report]{claim by=@aide type=allegation about=@council}, [an aide]{@aide} said of [the council]{@council}.
        """);

    [Test]
    public void A_named_source_beside_it_stands_up_for_it() => RuleTest.For(Rule, """
        ---
        headline: Mayor
        @source aide "an aide" {type=anonymous reason="job"}
        @person lund "Tove Lund"
        ---
        ["She is not up to it,"]{quote by=@aide,@lund type=opinion} [an aide]{@aide} and [Tove Lund]{@lund} said.
        """);

    [TestCase("[He took money]{claim #money by=@aide type=allegation about=@marsh}. [Tove Lund]{@lund} confirmed [it]{claim by=@lund confirms=#money}.",
        TestName = "By_somebody_with_a_name")]
    [TestCase("[He took money]{claim by=@aide type=allegation about=@marsh cite=\"Ledger\"}.", TestName = "By_a_document")]
    public void An_attack_that_is_confirmed_is_none(string body) => RuleTest.For(Rule, "---\nheadline: Mayor\n"
        + "@source aide \"an aide\" {type=anonymous reason=\"job\"}\n@person marsh \"Ivo Marsh\"\n@person lund \"Tove Lund\"\n---\n" + body);

    [Test]
    public void A_denial_of_an_opinion_is_none() => RuleTest.For(Rule, """
        ---
        headline: Mayor
        @source aide "an aide" {type=anonymous reason="job"}
        @person lund "Tove Lund"
        ---
        ["She is not up to it,"]{quote #c by=@lund type=opinion} [Tove Lund]{@lund} said. [An aide]{@aide} called [that unfair]{claim denies=#c by=@aide}.
        """);
}
