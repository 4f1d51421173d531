using NewsMarkup.Cli.Files;
using NewsMarkup.Rules.Projects;
using NewsMarkup.Search;

namespace NewsMarkup.Cli.Searches;

/// <summary>Searches articles. Safe to use from several threads.</summary>
/// <param name="configurations">The configurations of the run.</param>
/// <param name="registers">The registers of the run.</param>
/// <param name="query">What is asked for.</param>
internal sealed class ArticleSearch(ConfigurationFiles configurations, RegisterFiles registers, StatementQuery query)
{
    /// <summary>The path that an article on standard input stands for; null where nobody says.</summary>
    public string? NameOfStandardInput { get; init; }

    /// <summary>What is found in the article at a path. Never throws for what is wrong with the article.</summary>
    public SearchedArticle In(string path)
    {
        try
        {
            var file = ArticleFile.Read(path, NameOfStandardInput).OrRefused();
            var article = file.Bind(registers, configurations.ProjectOf(file.Path).Configuration.Vocabulary);
            return query.In(article).ToList() is { Count: > 0 } found
                ? new SearchedArticle(file.Path, article, [.. found])
                : new SearchedArticle(file.Path, Article: null, []);
        }
        catch (InputException problem)
        {
            return new SearchedArticle(path, Article: null, [], problem.Message);
        }
    }
}
