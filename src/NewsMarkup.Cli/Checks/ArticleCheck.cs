using NewsMarkup.Cli.Files;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Cli.Checks;

/// <summary>What every article of a run is checked with. Safe to use from several threads.</summary>
internal sealed class ArticleCheck
{
    private readonly ArticleChecks _checks;
    private readonly CheckMemory _memory;

    /// <summary>A run of today.</summary>
    /// <param name="configurations">The configurations of the run.</param>
    /// <param name="baselines">The baselines of the run.</param>
    /// <param name="cache">Where clean articles are marked.</param>
    /// <param name="times">Where the time goes.</param>
    public ArticleCheck(ConfigurationFiles configurations, BaselineFiles baselines, CheckCache cache, CheckTimes times)
    {
        Configurations = configurations;
        Baselines = baselines;
        Cache = cache;
        Times = times;
        _checks = ArticleChecks.Today(configurations);
        _memory = new CheckMemory(_checks, new ArticleKeys(configurations, baselines), cache);
    }

    public ConfigurationFiles Configurations { get; }

    public BaselineFiles Baselines { get; }

    public CheckCache Cache { get; }

    public CheckTimes Times { get; }

    /// <summary>What the command line says of <see cref="LeastToFail"/>; null where it says nothing.</summary>
    public string? FailOn { get; init; }

    /// <summary>The path that an article on standard input stands for; null where nobody says.</summary>
    public string? NameOfStandardInput { get; init; }

    /// <summary>What came of the article at a path. Never throws for what is wrong with the article.</summary>
    public CheckedArticle Of(string path)
    {
        try
        {
            var name = ArticleFile.NameOf(path, NameOfStandardInput);
            var bytes = Times.Measure(Stage.Read, () => ArticleFile.ReadBytes(path));
            var content = Times.Measure(Stage.Recall, () => Digest.Of(bytes));
            if (Times.Measure(Stage.Recall, () => _memory.Recall(name, content)) is { } known)
                return new CheckedArticle(known);
            var article = Times.Measure(Stage.Parse, () => ArticleFile.Decode(name, bytes));
            var found = article.BadEncoding is { } bad ? new CheckedArticle(new CheckedFile(name, [bad])) : Found(article, content);
            return found with { File = found.File with { FailOn = LeastToFail(name) } };
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

    private CheckedArticle Found(ArticleFile file, UInt128 content)
    {
        var article = Times.Measure(Stage.Bind, () => _checks.Bind(file.Tree));
        return Times.Measure(Stage.Rules, () =>
        {
            var check = _checks.Check(article, Times.Rules);
            var match = Baselines.Match(check);
            var found = match is null
                ? new CheckedFile(file.Path, check.Findings)
                : new CheckedFile(file.Path, match.New) { Known = match.Found.Length };
            if (match is null or { Stale.IsEmpty: true })
                _memory.Keep(file.Path, content, check, found);
            return new CheckedArticle(found, check);
        });
    }
}
