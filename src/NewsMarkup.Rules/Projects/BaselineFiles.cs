using System.Collections.Concurrent;
using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.Baselines;

namespace NewsMarkup.Rules.Projects;

/// <summary>
/// The baselines of a run, each read once: the one that is named on the command line, else those that configurations name. Safe to ask
/// from several threads.
/// </summary>
/// <param name="chosen">The path of the one for all articles; null where configurations decide.</param>
/// <param name="configurations">The configurations of the run.</param>
public sealed class BaselineFiles(string? chosen, ConfigurationFiles configurations)
{
    private readonly ConcurrentDictionary<string, Lazy<LoadedBaseline>> _byFile = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Baseline, string Article), ImmutableArray<BaselineEntry>> _stale = new();

    /// <summary>The findings of an article beside what its baseline knows; null where it has none.</summary>
    public BaselineMatch? Match(CheckResult check)
    {
        ArgumentNullException.ThrowIfNull(check);
        var path = check.Article.Tree.Path;
        if (Of(path) is not { } baseline)
            return null;
        var article = Baseline.KeyOf(baseline.Path, Path.GetFullPath(path));
        var match = baseline.Content.Match(article, check, configurations.ProjectOf(path).Engine.Catalog);
        _stale[(baseline.Path, article)] = match.Stale;
        return match;
    }

    /// <summary>What a baseline knows of an article.</summary>
    public ImmutableArray<BaselineEntry> KnownOf(string article) =>
        Of(article) is { } baseline ? baseline.Content.Files.GetValueOrDefault(Baseline.KeyOf(baseline.Path, Path.GetFullPath(article)), []) : [];

    /// <summary>The baseline of an article; null where it has none.</summary>
    /// <param name="article">Its path as the user knows it; there need be no such file.</param>
    public LoadedBaseline? Of(string article)
    {
        if (chosen is not null)
            return Load(Path.GetFullPath(chosen), place: null);
        return configurations.ProjectOf(article).Configuration.Baseline is { } configured ? Load(configured.Path, configured.Place) : null;
    }

    /// <summary>The baselines that cannot be read, each as a file with what is wrong in it.</summary>
    public IEnumerable<FileProblems> Problems() =>
        from baseline in _byFile.Values
        from problem in baseline.Value.Problems
        group problem by problem.Location.File.Path into file
        orderby file.Key
        select new FileProblems(file.Key, [.. file]);

    /// <summary>The baselines that know what is no longer found: in an article of this run, or in one that is there no more.</summary>
    public IEnumerable<FileProblems> Stale() =>
        from baseline in _byFile.Values
        let findings = Stale(baseline.Value).OrderBy(finding => finding.Location.Span).ToList()
        where findings.Count > 0
        orderby baseline.Value.Path
        select new FileProblems(findings[0].Location.File.Path, [.. findings]);

    private IEnumerable<Diagnostic> Stale(LoadedBaseline baseline)
    {
        foreach (var (article, entries) in baseline.Content.Files)
        {
            var path = Path.Combine(Path.GetDirectoryName(baseline.Path)!, article);
            var stale = _stale.TryGetValue((baseline.Path, article), out var ofRun) ? ofRun : configurations.Files.Exists(path) ? [] : entries;
            var level = configurations.Of(path).Settings.Level(EngineRules.StaleBaseline) ?? EngineRules.StaleBaseline.Severity;
            foreach (var entry in level == Severity.Off ? [] : stale)
            {
                yield return new Diagnostic(EngineRules.StaleBaseline, entry.Place!.Value, entry.Fingerprint.Rule, article)
                {
                    Severity = level,
                    Help = "`newsmarkup baseline --update` takes it out.",
                };
            }
        }
    }

    private LoadedBaseline Load(string path, Location? place) => _byFile.GetOrAdd(path, _ => new(() => LoadedBaseline.Read(path, configurations.Files, place))).Value;
}
