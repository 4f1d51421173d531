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
    [TestCase("@place averil \"the old mill\"", TestName = "A_description")]
    [TestCase("@person averil \"Averil voters\"", TestName = "A_description_that_begins_with_a_name")]
    [TestCase("@org averil \"his party\"", TestName = "A_description_that_begins_with_whose_it_is")]
    [TestCase("@source averil \"a clerk\" {type=witness}", TestName = "A_source")]
    public void Near_misses(string declaration) => RuleTest.For(Rule, $"---\nheadline: T\n{declaration}\n---\nThey met in [Averil]{{@averil}}.");

    [TestCase("the Civic Alliance", TestName = "A_name_after_an_article")]
    [TestCase("平壤", TestName = "A_name_in_a_script_without_capitals")]
    [TestCase("21st Corps", TestName = "A_name_that_begins_with_a_number")]
    public void A_name_is_found(string name) => Assert.That(
        RuleTest.Find(Rule, $"---\nheadline: T\n@org averil \"{name}\"\n---\nThey met [it]{{@averil}}."), Has.Length.EqualTo(1));

    [Test]
    public void One_that_is_not_mentioned_is_left_alone() => Assert.That(
        RuleTest.Find(Rule, "---\nheadline: T\n@place averil \"Averil\"\n---\nThey met."), Is.Empty);

    [Test]
    public void A_newsroom_can_ask_for_some_kinds_only() => RuleTest.For(
        Rule,
        "---\nheadline: T\n@place averil \"Averil\"\n---\nThey met in [Averil]{@averil}.",
        settings: Newsroom.With(EntityUnlinked.Kinds, ["person"]));
}
