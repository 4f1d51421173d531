using NewsMarkup.Cli.Files;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Cli.Checks;

/// <summary>What every article of a run is checked with. Safe to use from several threads.</summary>
/// <param name="Configurations">The configurations of the run.</param>
/// <param name="Baselines">The baselines of the run.</param>
/// <param name="Times">Where the time goes.</param>
internal sealed record ArticleCheck(ConfigurationFiles Configurations, BaselineFiles Baselines, CheckTimes Times)
{
    private readonly ArticleChecks _checks = ArticleChecks.Today(Configurations);

    /// <summary>What the command line says of <see cref="LeastToFail"/>; null where it says nothing.</summary>
    public string? FailOn { get; init; }

    /// <summary>The path that an article on standard input stands for; null where nobody says.</summary>
    public string? NameOfStandardInput { get; init; }

    /// <summary>What came of the article at a path. Never throws for what is wrong with the article.</summary>
    public CheckedArticle Of(string path)
    {
        try
        {
            var bytes = Times.Measure(Stage.Read, () => ArticleFile.ReadBytes(path));
            var article = Times.Measure(Stage.Parse, () => ArticleFile.Decode(ArticleFile.NameOf(path, NameOfStandardInput), bytes));
            var found = article.BadEncoding is { } bad ? new CheckedArticle(new CheckedFile(article.Path, [bad])) : Found(article);
            return found with { File = found.File with { FailOn = LeastToFail(article.Path) } };
        }
        catch (InputException problem)
        {
            return new CheckedArticle(new CheckedFile(path, [], problem.Message));
        }
    }

    /// <summary>The least severity that fails the run in a file; null for never.</summary>
    public Severity? LeastToFail(string path) =>
        FailOn is { } word ? SeverityWords.Parse(word)
        : Configurations.Of(path).Project.FailOn is { } configured ? configured.Value
        : Severity.Error;

    /// <summary>The rules for an article.</summary>
    public RuleEngine EngineOf(string path) => _checks.EngineOf(path);

    private CheckedArticle Found(ArticleFile file)
    {
        var article = Times.Measure(Stage.Bind, () => _checks.Bind(file.Tree));
        return Times.Measure(Stage.Rules, () =>
        {
            var check = _checks.Check(article, Times.Rules);
            var match = Baselines.Match(check);
            var found = new CheckedFile(file.Path, match?.New ?? check.Findings)
            {
                Known = match?.Known ?? [],
                Suppressed = check.Suppressed,
                Article = article,
            };
            return new CheckedArticle(found, check);
        });
    }
}
