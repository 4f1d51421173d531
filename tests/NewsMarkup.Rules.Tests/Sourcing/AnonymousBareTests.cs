using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class AnonymousBareTests
{
    private static readonly AnonymousBare Rule = new();

    [Test]
    public void A_bare_description_is_found_in_the_tag() => RuleTest.For(Rule, """
        [The deal is off]{claim by="sources"}.
                                   ^^^^^^^^^ NM3002: «sources» tells the reader nothing about the source.
        """);

    [Test]
    public void A_first_mention_counts_for_more_than_the_declaration() => RuleTest.For(Rule, """
        ---
        headline: Deal
        @source insider "a person at the bank" {type=anonymous reason="job"}
        ---
        [The deal is off]{claim by=@insider}, [a source]{@insider} said.
                                               ^^^^^^^^ NM3002: «a source» tells the reader nothing about the source.
        """);

    [Test]
    public void A_later_short_form_is_well() => RuleTest.For(Rule, """
        ---
        headline: Deal
        @source insider "a person at the bank" {type=anonymous reason="job"}
        ---
        [A person at the bank]{@insider} said [it is off]{claim by=@insider}. [The source]{@insider} left.
        """);

    [TestCase("[Sources]{@insider} close to the bank said [it is off]{claim by=@insider}.", TestName = "A_description_that_goes_on_behind_the_tag")]
    [TestCase("[[Sources]{@insider}: it is off]{heading}\n\n[A person at the bank]{@insider} said [so]{claim by=@insider}.",
        TestName = "A_heading_above_a_description")]
    public void Nothing_is_found(string body) =>
        RuleTest.For(Rule, "---\nheadline: Deal\n@source insider \"a person at the bank\" {type=anonymous reason=\"job\"}\n---\n" + body);

    [Test]
    public void Who_passes_something_on_is_a_source() => RuleTest.For(Rule, """
        [The deal is off]{claim by="the minister" via="sources"}.
                                                      ^^^^^^^^^ NM3002: «sources» tells the reader nothing about the source.
        """);

    [Test]
    public void French_has_words_of_its_own() => RuleTest.For(Rule, """
        ---
        headline: Accord
        language: fr
        ---
        [L'accord est mort]{claim by="des sources"}.
                                     ^^^^^^^^^^^^^ NM3002: «des sources» tells the reader nothing about the source.
        """);

    [Test]
    public void A_language_without_words_is_left_alone() => RuleTest.For(Rule, "---\nheadline: X\nlanguage: fi\n---\n[X]{claim by=\"sources\"}.");

    [Test]
    public void A_newsroom_adds_words()
    {
        var also = (WordsOption)Rule.Descriptors[0].Options[0];
        var layer = new RuleLayer { Options = ImmutableDictionary<RuleOption, object>.Empty.Add(also, ImmutableArray.Create("a contact")) };

        Assert.That(
            RuleTest.Find(Rule, "[It is off]{claim by=\"a contact\"}.", new RuleSettings(Preset.House, layer)).Select(finding => finding.Message),
            Is.EqualTo(["«a contact» tells the reader nothing about the source."]));
    }
}
