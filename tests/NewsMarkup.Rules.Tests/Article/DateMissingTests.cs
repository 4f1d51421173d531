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

    [TestCase("date:")]
    [TestCase("date: 14 March")]
    public void A_date_that_cannot_be_read_is_for_the_language_to_report(string line) =>
        Assert.That(
            RuleTest.Find(new DateMissing(), $"---\n{line}\n---\nThe dam holds.").Select(finding => finding.Rule.Id),
            Is.EqualTo(["NM1005"]));

    [Test]
    public void Plain_text_is_told_how_a_header_begins() => Assert.That(
        new RuleEngine([new DateMissing()]).Check(ArticleModel.Bind(SyntaxTree.Parse("The dam holds.")), RuleSettings.House).Findings.Select(finding => finding.Help),
        Is.EqualTo(["Begin the file with a header: a line `---`, `date: …`, and a line `---`."]));
}
