using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class VagueCollectiveTests
{
    private static readonly VagueCollective Rule = new();

    [Test]
    public void Experts_without_an_expert_are_found() => RuleTest.For(Rule, """
        ---
        headline: Dam
        @source experts "security experts" {type=collective}
        ---
        [Security experts]{@experts} say [the dam is a target]{claim by=@experts}.
                                                                        ^^^^^^^^ NM3005: Who are «security experts»? Nobody of them is named here or in the next three paragraphs.
        """);

    [Test]
    public void A_word_beside_a_name_is_enough() => RuleTest.For(Rule, """
        ---
        headline: Dam
        @source experts "experts" {type=collective}
        @person stern "Ada Stern"
        ---
        [Experts]{@experts} say [the dam is a target]{claim by=@experts}.

        Years went by.

        ["It was,"]{quote by=@stern} said [Ada Stern]{@stern}, a security expert.
        """);

    [Test]
    public void Four_paragraphs_on_is_too_late() => Assert.That(RuleTest.Find(Rule, """
        ---
        headline: Dam
        @source experts "experts" {type=collective}
        @person stern "Ada Stern" {role=expert}
        ---
        [Experts]{@experts} say [the dam is a target]{claim by=@experts}.

        One.

        Two.

        Three.

        [Ada Stern]{@stern} agreed.
        """), Has.Length.EqualTo(1));

    [Test]
    public void Many_are_nobody_even_where_somebody_is_named() => RuleTest.For(Rule, """
        [Many say]{cue} [the dam is a target]{claim by="many"}.
                                                       ^^^^^^ NM3005: Who are «many»? Nobody of them is named here or in the next three paragraphs.
        """);

    [Test]
    public void A_crowd_of_which_somebody_else_speaks_is_theirs() => RuleTest.For(Rule, """
        ---
        headline: Dam
        @person stern "Ada Stern"
        ---
        ["When [people]{em} say [the dam is a target]{claim by=people}, I laugh,"]{quote by=@stern} said [Ada Stern]{@stern}.
        """);

    [Test]
    public void French_nouns_come_first() => RuleTest.For(Rule, """
        ---
        headline: Barrage
        language: fr
        @source experts "des experts en sécurité" {type=collective}
        @person stern "Ada Stern" {role="expert indépendante"}
        ---
        [Des experts en sécurité]{@experts} disent [qu'il est visé]{claim by=@experts}. [Ada Stern]{@stern} aussi.
        """);
}
