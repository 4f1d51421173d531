using System.Collections.Concurrent;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Configuration;

namespace NewsMarkup.Cli.Files;

/// <summary>Finds and reads the configuration of each article, each file once for all of them. Safe to ask from several threads.</summary>
/// <param name="choice">Where configurations come from, and what has the last word over them.</param>
/// <param name="catalog">The rules that they may speak of.</param>
internal sealed class ConfigurationFiles(ConfigurationChoice choice, RuleCatalog catalog)
{
    public const string FileName = "newsmarkup.json";

    private readonly ConcurrentDictionary<string, Lazy<ProjectConfiguration>> _byFile = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> _byFolder = new(StringComparer.Ordinal);

    /// <summary>What is wrong in the configurations read so far, by file.</summary>
    public IEnumerable<CheckedFile> Problems() =>
        from problem in _byFile.Values.SelectMany(project => ProblemsOf(project.Value))
            .DistinctBy(problem => (problem.Rule, problem.Location.File.Path, problem.Location.Span))
        group problem by problem.Location.File.Path into file
        orderby file.Key
        select new CheckedFile(file.Key, [.. file.OrderBy(problem => problem.Location.Span)]);

    /// <summary>Reports what is wrong in them; the exit code of a run in which nothing else is.</summary>
    public int Report(CheckReport report)
    {
        var code = ExitCode.Clean;
        foreach (var file in Problems())
        {
            report.Add(file);
            code = ExitCode.Usage;
        }

        return code;
    }

    /// <summary>What holds for an article.</summary>
    /// <param name="article">Its path as the user knows it; there need be no such file.</param>
    public ArticleConfiguration Of(string article)
    {
        var path = Path.GetFullPath(article);
        var file = choice.IsNone ? null : choice.File is { } chosen ? Path.GetFullPath(chosen) : Nearest(Path.GetDirectoryName(path)!);
        return (file is null ? ProjectConfiguration.None : Load(file)).For(path, choice.Rules);
    }

    private ProjectConfiguration Load(string file) =>
        _byFile.GetOrAdd(file, path => new(() => ConfigurationChain.Load(path, ConfigurationFile.Read).Interpret(catalog))).Value;

    private string? Nearest(string folder) => _byFolder.GetOrAdd(folder, Find);

    /// <summary>The nearest configuration. A folder of its name is taken too, to be reported: it must not pass for no settings at all.</summary>
    private string? Find(string folder)
    {
        var file = Path.Combine(folder, FileName);
        if (Path.Exists(file))
            return file;
        return Path.GetDirectoryName(folder) is { } above ? Nearest(above) : null;
    }

    private static IEnumerable<Diagnostic> ProblemsOf(ProjectConfiguration project) => project.Diagnostics.Concat(
        project.HouseRules.Concat(project.RuleAssemblies)
            .Where(named => ConfiguredFiles.Of(named).IsEmpty)
            .Select(named => new Diagnostic(ConfigurationRules.NoFile, named.Place, named.Written)));
}
