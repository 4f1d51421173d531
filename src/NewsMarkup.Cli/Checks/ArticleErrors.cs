using NewsMarkup.Cli.Files;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Cli.Checks;

/// <summary>Finds errors of the language alone, which is all that a build looks for. Safe to use from several threads.</summary>
/// <param name="checks">How articles are bound.</param>
/// <param name="nameOfStandardInput">The path that an article on standard input stands for; null where nobody says.</param>
internal sealed class ArticleErrors(ArticleChecks checks, string? nameOfStandardInput)
{
    /// <summary>What came of an article. Never throws for what is wrong with it.</summary>
    public CheckedArticle Of(GivenArticle given)
    {
        var name = ArticleFile.NameOf(given.Path, nameOfStandardInput);
        try
        {
            return new CheckedArticle(In(ArticleFile.Decode(name, given.Read())));
        }
        catch (InputException problem)
        {
            return new CheckedArticle(new CheckedFile(name, [], problem.Message));
        }
    }

    private CheckedFile In(ArticleFile file)
    {
        if (file.BadEncoding is { } bad)
            return new CheckedFile(file.Path, [bad]);
        var article = checks.Bind(file.Tree);
        return new CheckedFile(file.Path, [.. article.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)]) { Article = article };
    }
}
