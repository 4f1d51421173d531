using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Tests.Compile;

/// <summary>What readers learn, and what they do not.</summary>
internal sealed class ReaderArticleTests
{
    private const string Anonymous = """
        ---
        language: en
        @source jsmith "a senior engineer" {type=anonymous reason="not authorised to speak" approved-by="night editor"}
        @org ministry "Ministry of Water"
        ---
        [The dam was unsafe]{claim #unsafe by=@jsmith}. [It was safe]{claim by=@ministry denies=#unsafe}.
        """;

    [Test]
    public void An_anonymous_source_is_described_and_not_identified() => Assert.That(Html(Anonymous), Does.Not.Contain("jsmith").And.Not.Contain("night editor"));

    [Test]
    public void A_claim_tells_who_says_it_and_who_denies_it() =>
        Assert.That(Html(Anonymous), Does.Contain("data-note=\"a senior engineer (not authorised to speak); denied by Ministry of Water\""));

    [Test]
    public void Notes_are_in_the_language_of_the_article() =>
        Assert.That(Html(Anonymous.Replace("language: en", "language: de-AT", StringComparison.Ordinal)), Does.Contain("data-note=\"Ministry of Water, bestreitet es\""));

    [TestCase("he", "rtl")]
    [TestCase("az-Arab", "rtl")]
    [TestCase("en-GB", "ltr")]
    public void A_page_runs_as_its_language_does(string language, string direction) =>
        Assert.That(Html($"---\nlanguage: {language}\n---\nThe dam held."), Does.Contain($"<html lang=\"{language}\" dir=\"{direction}\">"));

    [Test]
    public void An_interval_is_no_time_of_html() => Assert.That(Html("[the war years]{date when=2004/2015}"), Does.Not.Contain("<time"));

    private static string Html(string text) => Written.As("html", ArticleModel.Bind(SyntaxTree.Parse(text)));
}
