using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class DateMissingTests
{
    [Test]
    public void An_article_without_a_date_is_found_at_its_header() => RuleTest.For(new DateMissing(), """
        ---
        ^^^ NM6002: The article has no date. Add a line `date: …` to the header.
        headline: Dam
        ---
        The dam holds.
        """);
}
