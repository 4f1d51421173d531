using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class UnattributedQuoteTests
{
    private static readonly UnattributedQuote Rule = new();

    [Test]
    public void A_quote_without_a_speaker_is_found() => RuleTest.For(Rule, """
        ["Nobody told us."]{quote}
                            ^^^^^ NM2002: No speaker is named for this quote.
        """);

    [Test]
    public void A_quote_that_continues_another_has_its_speaker() =>
        RuleTest.For(Rule, "[\"It leaks,\"]{quote #q by=\"a clerk\"} she said. [\"Badly.\"]{quote continues=#q}");
}
