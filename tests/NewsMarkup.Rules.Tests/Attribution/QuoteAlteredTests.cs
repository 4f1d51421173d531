using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class QuoteAlteredTests
{
    private static readonly QuoteAltered Rule = new();

    [Test]
    public void Brackets_and_ellipses_are_found() => RuleTest.For(Rule, """
        [“[W]e had [sic] no choice … and [the board] knew . . . and left,”]{quote by="a clerk"} she said.
          ^^^ NM2012: The quote is not whole here: `[W]`.
                   ^^^^^ NM2012: The quote is not whole here: `[sic]`.
                                   ^ NM2012: The quote is not whole here: `…`.
                                         ^^^^^^^^^^^ NM2012: The quote is not whole here: `[the board]`.
                                                          ^^^^^ NM2012: The quote is not whole here: `. . .`.
        """);

    [Test]
    public void An_ellipsis_in_brackets_is_one_change() => RuleTest.For(Rule, """
        [“We knew [a [b] ...] and left.”]{quote by="a clerk"}
                  ^^^^^^^^^^^ NM2012: The quote is not whole here: `[a [b] ...]`.
        """);

    [Test]
    public void The_parts_of_a_quote_are_looked_at_too() => RuleTest.For(Rule, """
        [“We knew,”]{quote #q by="a clerk"} she said. [“And we ... left.”]{quote continues=#q}
                                                               ^^^ NM2012: The quote is not whole here: `...`.
        """);

    [Test]
    public void Chinese_brackets_are_brackets() => RuleTest.For(Rule, """
        [「俄羅斯【原文】奮起」]{quote by="a clerk"}
             ^^^^ NM2012: The quote is not whole here: `【原文】`.
        """);

    [TestCase("[“… and we knew …”]{quote by=\"a clerk\"}, she said.", TestName = "An_ellipsis_at_either_end")]
    [TestCase("[“We knew...” she said.]{claim by=\"a clerk\"}", TestName = "A_claim")]
    [TestCase("The list [sic] was long … and wrong.", TestName = "Words_outside_quotes")]
    [TestCase("[“[The board]{em} knew 1.5. .5 things.”]{quote by=\"a clerk\"}", TestName = "Tags_and_numbers")]
    [TestCase("[“We knew ] and [ left.”]{quote by=\"a clerk\"}", TestName = "Brackets_without_a_partner")]
    public void It_is_silent_about(string text) => RuleTest.For(Rule, text);
}
