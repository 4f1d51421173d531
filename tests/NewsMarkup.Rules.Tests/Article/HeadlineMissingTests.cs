using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class HeadlineMissingTests
{
    private static readonly HeadlineMissing Rule = new();

    [Test]
    public void An_article_without_a_headline_is_found_at_its_header() => RuleTest.For(Rule, """
        ---
        ^^^ NM6001: The article has no headline. Add a line `headline: …` to the header.
        language: en
        ---
        The dam holds.
        """);

    [Test]
    public void A_slip_in_the_key_is_pointed_out() => Assert.That(
        RuleTest.Find(Rule, "---\nheadlin: Dam\n---\nThe dam holds.").Select(finding => finding.Help),
        Is.EqualTo(["The header has `headlin:`. Did you mean `headline:`?"]));

    [Test]
    public void A_first_heading_is_a_headline() => RuleTest.For(Rule, """
        ---
        date: 2026-03-14
        ---
        [The dam holds]{heading}

        It does.
        """);

    [Test]
    public void Plain_text_is_told_how_a_header_begins() => Assert.That(
        new RuleEngine([Rule]).Check(ArticleModel.Bind(SyntaxTree.Parse("The dam holds.")), RuleSettings.House).Findings.Select(finding => finding.Help),
        Is.EqualTo(["Begin the file with a header: a line `---`, `headline: …`, and a line `---`."]));

    [Test]
    public void A_register_is_no_article() => RuleTest.For(Rule, "---\n@org ministry \"Ministry\"\n---\n");
}
