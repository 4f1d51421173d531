using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class StateMediaUnlabelledTests
{
    private static readonly StateMediaUnlabelled Rule = new();

    [Test]
    public void An_outlet_without_the_word_is_found_at_its_first_mention() => RuleTest.For(Rule, """
        ---
        headline: Troops
        @org telecast "Telecast" {type=media x-state-media=yes}
        ---
        [The troops are home]{claim by=@telecast}, [Telecast]{@telecast} reported. State media often err, [it]{@telecast} said.
                                                    ^^^^^^^^ NM3008: `@telecast` is state media, and the reader is not told.
        """,
        fix: "Write «state-run» before the name",
        @fixed: """
        ---
        headline: Troops
        @org telecast "Telecast" {type=media x-state-media=yes}
        ---
        [The troops are home]{claim by=@telecast}, state-run [Telecast]{@telecast} reported. State media often err, [it]{@telecast} said.
        """);

    [TestCase("en", "state broadcaster", TestName = "English_says_state_broadcaster")]
    [TestCase("de", "der staatliche Sender", TestName = "German_says_staatliche")]
    [TestCase("fr", "l'agence officielle", TestName = "French_says_officielle")]
    [TestCase("es", "la cadena estatal", TestName = "Spanish_says_estatal")]
    public void The_word_may_stand_anywhere_in_the_sentence(string language, string label) => RuleTest.For(
        Rule,
        $"---\nheadline: Troops\nlanguage: {language}\n@org telecast \"Telecast\" {{type=media x-state-media=yes}}\n---\n"
            + $"[X]{{claim by=@telecast}}, {label} [Telecast]{{@telecast}}.");

    [Test]
    public void A_language_without_words_is_left_alone() => RuleTest.For(
        Rule, "---\nheadline: T\nlanguage: fi\n@org telecast \"Telecast\" {type=media x-state-media=yes}\n---\n[X]{claim by=@telecast}, [Telecast]{@telecast}.");
}
