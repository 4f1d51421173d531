using NewsMarkup.Cli.Checks;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Cli.Tests;

/// <summary>What a run keeps of the articles that it has checked: an archive must fit into memory.</summary>
internal sealed class CheckedArticleTests
{
    [Test]
    public void An_article_in_which_nothing_was_found_is_forgotten() => Assert.That(Kept("[The dam]{fact} holds.\n").Article, Is.Null);

    [Test]
    public void An_article_with_findings_is_kept_for_the_report() => Assert.That(Kept("[The dam]{fat} holds.\n").Article, Is.Not.Null);

    private static CheckedFile Kept(string text)
    {
        var article = ArticleModel.Bind(SyntaxTree.Parse(text));
        return new CheckedArticle(new CheckedFile("dam.news", article.Diagnostics) { Article = article }).ToReport().File;
    }
}
