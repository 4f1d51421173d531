using NewsMarkup.Cli.Reports;
using NewsMarkup.Rules;

namespace NewsMarkup.Cli.Checks;

/// <summary>A run: its articles, then what is found in all of them together, then what is wrong in the files of the project.</summary>
/// <param name="check">What every article is checked with.</param>
/// <param name="report">Where findings go; it is not ended.</param>
/// <param name="tally">Counts them.</param>
/// <param name="progress">Is out of the way where something is reported, and over with the last article.</param>
internal sealed class CheckRun(ArticleCheck check, CheckReport report, Tally tally, Progress progress)
{
    /// <summary>What a run has learned that is killed is lost from here on.</summary>
    private static readonly TimeSpan BetweenSaves = TimeSpan.FromSeconds(10);

    private readonly Dictionary<RuleEngine, Corpus> _corpora = [];

    /// <summary>Reports what came of articles, and concludes.</summary>
    /// <param name="articles">The articles, checked as they are asked for.</param>
    /// <returns>The exit code.</returns>
    public int Run(IEnumerable<CheckedArticle> articles)
    {
        AddArticles(articles);
        foreach (var file in _corpora.SelectMany(Concluded))
            Add(file, tally.AddFindings);
        foreach (var file in check.Checks.Configurations.Problems())
            Add(new CheckedFile(file), tally.AddConfiguration);
        foreach (var file in check.Checks.Configurations.HouseProblems())
            Add(new CheckedFile(file), tally.AddRuleFile);
        foreach (var file in check.Checks.Baselines.Problems())
            Add(new CheckedFile(file), tally.AddBaseline);
        foreach (var file in check.Checks.Baselines.Stale())
            Add(new CheckedFile(file) with { FailOn = check.LeastToFail(file.Path) }, tally.AddStale);
        return tally.ExitCode;
    }

    private void AddArticles(IEnumerable<CheckedArticle> articles)
    {
        using var untilLast = progress;
        using var saving = Interruption.BeforeEnd(check.Memory.Save);
        var saved = check.Times.Elapsed;
        foreach (var article in articles)
        {
            progress.WriteAside(() => Add(article.File, tally.Add));
            if (article.Check is { } result)
                CorpusOf(article.File.Path).Add(result);
            if (check.Times.Elapsed - saved < BetweenSaves)
                continue;
            check.Memory.Save();
            saved = check.Times.Elapsed;
        }

        check.Memory.Save();
    }

    private Corpus CorpusOf(string path)
    {
        var engine = check.Checks.EngineOf(path);
        if (!_corpora.TryGetValue(engine, out var corpus))
            _corpora.Add(engine, corpus = new Corpus());
        return corpus;
    }

    private static IEnumerable<CheckedFile> Found(RuleEngine engine, Corpus corpus) =>
        from finding in engine.Conclude(corpus)
        group finding by finding.Location.File.Path into file
        select new CheckedFile(file.Key, [.. file.OrderBy(finding => finding.Location.Span)]);

    private IEnumerable<CheckedFile> Concluded(KeyValuePair<RuleEngine, Corpus> project) =>
        Found(project.Key, project.Value).Select(file => file with { FailOn = check.LeastToFail(file.Path) });

    private void Add(CheckedFile file, Action<CheckedFile> count)
    {
        count(file);
        check.Times.Measure(Stage.Report, () => ProjectReport.Add(file, report));
    }
}
