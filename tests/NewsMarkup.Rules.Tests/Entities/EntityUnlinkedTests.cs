using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class EntityUnlinkedTests
{
    private static readonly EntityUnlinked Rule = new();

    [Test]
    public void An_entity_without_an_address_is_found_where_it_is_declared() => RuleTest.For(Rule, """
        ---
        headline: Talks
        @place averil "Averil"
               ^^^^^^ NM4007: `@averil` has no `sameAs=`: nothing says which «Averil» it is.
        ---
        They met in [Averil]{@averil}.
        """);

    [TestCase("@place averil \"Averil\" {sameAs=https://example.org/averil}", TestName = "One_with_an_address")]
    [TestCase("@group averil \"the people of Averil\"", TestName = "A_group")]
    [TestCase("@person averil \"Ada Averil\" {type=witness}", TestName = "A_witness")]
    [TestCase("@source averil \"a clerk\" {type=witness}", TestName = "A_source")]
    public void Near_misses(string declaration) => RuleTest.For(Rule, $"---\nheadline: T\n{declaration}\n---\nThey met in [Averil]{{@averil}}.");

    [Test]
    public void One_that_is_not_mentioned_is_left_alone() => Assert.That(
        RuleTest.Find(Rule, "---\nheadline: T\n@place averil \"Averil\"\n---\nThey met."), Is.Empty);

    [Test]
    public void A_newsroom_can_ask_for_some_kinds_only() => RuleTest.For(
        Rule,
        "---\nheadline: T\n@place averil \"Averil\"\n---\nThey met in [Averil]{@averil}.",
        settings: Newsroom.With(EntityUnlinked.Kinds, ["person"]));
}
