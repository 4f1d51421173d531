namespace NewsMarkup.Rules.Tests;

internal sealed class ArticleRuleTests
{
    [Test]
    public void An_article_without_headline_and_date_is_found_at_its_header() => Assert.That(Found("""
        ---
        language: en
        ---
        The dam holds.
        """), Is.EqualTo("""
        ---
        ^^^ NM6001: The article has no headline. Add a line `headline: …` to the header.
        ^^^ NM6002: The article has no date. Add a line `date: …` to the header.
        language: en
        ---
        The dam holds.
        """));

    [Test]
    public void A_slip_in_the_key_is_pointed_out() =>
        Assert.That(Found("---\nheadlin: Dam\ndate: 2026-03-14\n---\nThe dam holds."), Does.Contain("The header has `headlin:`. Did you mean `headline:`?"));

    [Test]
    public void A_first_heading_is_a_headline() =>
        Assert.That(Found("---\ndate: 2026-03-14\n---\n[The dam holds]{heading}\n\nIt does."), Does.Not.Contain("^"));

    [Test]
    public void Plain_text_is_told_how_a_header_begins() =>
        Assert.That(Found("The dam holds."), Does.Contain("Begin the file with a header: a line `---`, `headline: …`, and a line `---`."));

    [Test]
    public void A_register_is_no_article() => Assert.That(Found("---\n@org ministry \"Ministry\"\n---\n"), Does.Not.Contain("^"));

    private static string Found(string text) => MarkedFindings.Of(text, [.. BuiltInRules.All]);
}
