using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Tests.Gold;
using NewsMarkup.Tests.Syntax;

namespace NewsMarkup.Tests.Compile;

/// <summary>The pages that an article compiles to, read back by an HTML parser.</summary>
[TestFixture("html")]
[TestFixture("report")]
internal sealed class HtmlTests(string format)
{
    [TestCaseSource(typeof(ExampleFolder), nameof(ExampleFolder.Names))]
    public void The_words_of_each_block_of_an_example_are_the_articles(string name) =>
        AssertSameWords(File.ReadAllText(ExampleFolder.PathOf(name)));

    [TestCaseSource(typeof(GoldFolder), nameof(GoldFolder.Cases))]
    public void The_words_of_each_block_of_a_gold_article_are_the_articles(string path) => AssertSameWords(GoldFolder.SourceOf(path));

    [TestCaseSource(typeof(PlainTextTests), nameof(PlainTextTests.Cases))]
    public void Any_text_comes_through(string text) => AssertSameWords(text);

    [Test]
    public void The_words_of_parts_that_end_with_a_comment_are_the_articles() => AssertSameWords("[Nobody knew\n%% ask again\n]{claim by=\"a clerk\"}");

    [Test]
    public void Words_and_values_cannot_become_elements() =>
        Assert.That(
            Page("---\nheadline: <script>alert(1)</script>\nbyline: \"><img src=x>\n---\n[<b onclick=\"x\">&amp;]{claim by=\"<i>\"}").QuerySelectorAll("article b[onclick], i, img[src=x], h1 script"),
            Is.Empty);

    [TestCase("javascript:alert(1)")]
    [TestCase("data:text/html,x")]
    [TestCase("/etc/passwd")]
    public void A_link_that_is_no_address_of_the_web_leads_nowhere(string href) =>
        Assert.That(Page($"[here]{{link href={href}}}").QuerySelectorAll("#b1 a"), Is.Empty);

    [Test]
    public void A_link_leads_to_its_address() =>
        Assert.That(Page("[here]{link href=https://paper.example/a?b=c&d}").QuerySelector("#b1 a")!.GetAttribute("href"), Is.EqualTo("https://paper.example/a?b=c&d"));

    [Test]
    public void An_element_tells_where_its_words_stand_in_the_file()
    {
        const string Text = "It [was <late>]{claim by=\"a clerk\"}.";
        var said = Page(Text).QuerySelector(".said")!;

        Assert.That(Text[Offset(said.GetAttribute("data-start"))..Offset(said.GetAttribute("data-end"))], Is.EqualTo("[was <late>]{claim by=\"a clerk\"}"));
    }

    [Test]
    public void A_note_to_colleagues_is_in_no_page() =>
        Assert.That(Html("The dam held[ask the minister]{note} [on Friday]{date when=2026-03-13 note=\"diary page\"}."), Does.Not.Contain("ask the minister").And.Not.Contain("diary page"));

    [Test]
    public void No_two_elements_have_the_same_id() =>
        Assert.That(
            ExampleFolder.Names.SelectMany(name => Page(File.ReadAllText(ExampleFolder.PathOf(name))).QuerySelectorAll("[id]").GroupBy(element => element.Id)).Where(id => id.Count() > 1),
            Is.Empty);

    private static int Offset(string? value) => int.Parse(value!, CultureInfo.InvariantCulture);

    private void AssertSameWords(string text)
    {
        var article = ArticleModel.Bind(SyntaxTree.Parse(text));
        var page = Page(text);

        Assert.That(
            page.QuerySelectorAll("[data-kind][id]").Select(block => (block.Id, block.TextContent)),
            Is.EqualTo(article.Blocks.Select(block => (block.Id, article.Text.Slice(block.Text)))));
    }

    private IHtmlDocument Page(string text) => new HtmlParser().ParseDocument(Html(text));

    private string Html(string text) => Written.As(format, ArticleModel.Bind(SyntaxTree.Parse(text)));
}
