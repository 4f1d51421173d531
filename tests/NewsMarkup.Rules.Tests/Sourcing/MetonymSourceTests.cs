using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class MetonymSourceTests
{
    [Test]
    public void A_place_that_speaks_is_found_and_can_be_declared_an_institution() => RuleTest.For(new MetonymSource(), """
        ---
        headline: Troops
        @place castrel "Castrel"
        ---
        [Castrel]{@castrel} denies [it moved troops]{claim by=@castrel stance=denies}. [Castrel]{@castrel} says [it is calm]{claim by=@castrel}.
                                                              ^^^^^^^^ NM3007: `@castrel` is a place; who there says this? Name the body or the person, or declare that the place stands for its government: `type=institution`.
        """,
        fix: "Declare @castrel as an institution",
        @fixed: """
        ---
        headline: Troops
        @place castrel "Castrel" {type=institution}
        ---
        [Castrel]{@castrel} denies [it moved troops]{claim by=@castrel stance=denies}. [Castrel]{@castrel} says [it is calm]{claim by=@castrel}.
        """);

    [Test]
    public void A_place_that_says_nothing_is_a_place() => RuleTest.For(new MetonymSource(), """
        ---
        headline: Troops
        @place castrel "Castrel"
        ---
        [Castrel]{@castrel} is calm.
        """);
}
