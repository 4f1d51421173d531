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

    [TestCase("[Telecast]{@telecast} said [the state-owned mine would close]{claim by=@telecast}.", ExpectedResult = 1, TestName = "Of_what_it_reports")]
    [TestCase("[A state of emergency holds]{claim by=@telecast}, [Telecast]{@telecast} said.", ExpectedResult = 1, TestName = "Of_an_emergency")]
    [TestCase("Heads of state met, [Telecast]{@telecast} said, [and ate]{claim by=@telecast}.", ExpectedResult = 1, TestName = "Of_heads")]
    [TestCase("[\"No\"]{quote by=Dorn via=@telecast}, Dorn told [Telecast]{@telecast}.", ExpectedResult = 1, TestName = "None_where_it_passes_on")]
    [TestCase("[[Telecast]{@telecast}: home]{heading}\n\nState-run [Telecast]{@telecast} said [so]{claim by=@telecast}.", ExpectedResult = 0,
        TestName = "Below_a_heading")]
    public int A_word_for_the_state_must_be_the_outlets(string body) =>
        RuleTest.Find(Rule, "---\nheadline: T\n@org telecast \"Telecast\" {type=media x-state-media=yes}\n---\n" + body).Length;

    [Test]
    public void A_mark_that_says_no_is_none() => RuleTest.For(
        Rule, "---\nheadline: T\n@org echo \"Echo\" {type=media x-state-media=no}\n---\n[X]{claim by=@echo}, [Echo]{@echo} said.");

    [Test]
    public void A_language_without_words_is_left_alone() => RuleTest.For(
        Rule, "---\nheadline: T\nlanguage: fi\n@org telecast \"Telecast\" {type=media x-state-media=yes}\n---\n[X]{claim by=@telecast}, [Telecast]{@telecast}.");
}
