using NewsMarkup.Cli.Checks;

namespace NewsMarkup.Cli.Builds;

/// <summary>What came of compiling an article.</summary>
/// <param name="Article">What is reported.</param>
/// <param name="Write">Puts what it was compiled to, or its failure, where that belongs; null where there is neither.</param>
internal sealed record BuiltArticle(CheckedArticle Article, Action? Write = null)
{
    /// <summary>Writes it. What cannot be written is the article's problem, and does not stop the others.</summary>
    public CheckedArticle Written()
    {
        try
        {
            Write?.Invoke();
            return Article;
        }
        catch (InputException problem)
        {
            return Article with { File = Article.File with { Problem = problem.Message } };
        }
    }
}
