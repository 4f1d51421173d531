using NewsMarkup.Cli.Files;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Cli.Checks;

/// <summary>What every article of a run is checked with. Safe to use from several threads.</summary>
/// <param name="Checks">How articles are checked.</param>
/// <param name="Memory">Knows the articles that need no check.</param>
/// <param name="Times">Where the time goes.</param>
internal sealed record ArticleCheck(ArticleChecks Checks, CheckMemory Memory, CheckTimes Times)
{
    /// <summary>What the command line says of <see cref="LeastToFail"/>; null where it says nothing.</summary>
    public string? FailOn { get; init; }

    /// <summary>The path that an article on standard input stands for; null where nobody says.</summary>
    public string? NameOfStandardInput { get; init; }

    /// <summary>What came of an article. Never throws for what is wrong with it.</summary>
    public CheckedArticle Of(GivenArticle given)
    {
        var name = ArticleFile.NameOf(given.Path, NameOfStandardInput);
        try
        {
            var bytes = Times.Measure(Stage.Read, given.Read);
            var content = Times.Measure(Stage.Recall, () => Digest.Of(bytes));
            if (Times.Measure(Stage.Recall, () => Memory.Recall(name, content)) is { } known)
                return new CheckedArticle(known with { FailOn = LeastToFail(name) });
            var article = Times.Measure(Stage.Parse, () => ArticleFile.Decode(name, bytes));
            var found = article.BadEncoding is { } bad ? new CheckedArticle(new CheckedFile(name, [bad])) : Found(article, content);
            return found with { File = found.File with { FailOn = LeastToFail(name) } };
        }
        catch (InputException problem)
        {
            return new CheckedArticle(new CheckedFile(name, [], problem.Message));
        }
    }

    /// <summary>The least severity that fails the run in a file; null for never.</summary>
    public Severity? LeastToFail(string path) =>
        FailOn is { } word ? SeverityWords.Parse(word)
        : Checks.Configurations.Of(path).Project.FailOn is { } configured ? configured.Value
        : Severity.Error;

    private CheckedArticle Found(ArticleFile file, UInt128 content)
    {
        var article = Times.Measure(Stage.Bind, () => Checks.Bind(file.Tree));
        return Times.Measure(Stage.Rules, () =>
        {
            var check = Checks.Check(article, Times.Rules);
            var match = Checks.Baselines.Match(check);
            var found = new CheckedFile(file.Path, match?.New ?? check.Findings)
            {
                Known = match?.Known ?? [],
                Suppressed = check.Suppressed,
                Article = article,
            };
            if (match is null or { Stale.IsEmpty: true })
                Memory.Keep(content, check, found);
            return new CheckedArticle(found, check);
        });
    }
}
