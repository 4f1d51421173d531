using System.Collections.Concurrent;
using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.Configuration;

namespace NewsMarkup.Rules.Projects;

/// <summary>Finds and reads the configuration of each article, each file once for all of them. Safe to ask from several threads.</summary>
public sealed class ConfigurationFiles
{
    /// <summary>What a configuration is called.</summary>
    public const string FileName = "newsmarkup.json";

    private readonly ConfigurationChoice _choice;
    private readonly IReadOnlyList<Rule> _rules;
    private readonly Lazy<Project> _none;
    private readonly ConcurrentDictionary<string, Lazy<Project>> _byFile = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> _byFolder = new(StringComparer.Ordinal);

    /// <summary>The configurations of a run.</summary>
    /// <param name="files">Where they are read from.</param>
    /// <param name="choice">Where configurations come from, and what has the last word over them.</param>
    /// <param name="rules">The program's own rules.</param>
    public ConfigurationFiles(FileSource files, ConfigurationChoice choice, IReadOnlyList<Rule> rules)
    {
        Files = files;
        _choice = choice;
        _rules = rules;
        _none = new(() => ProjectOf(chain: null));
        Overrides = choice.Overrides(new(() => Here.Engine.Catalog));
    }

    /// <summary>Where they are read from.</summary>
    public FileSource Files { get; }

    /// <summary>What has the last word over all configurations.</summary>
    public RuleOverrides Overrides { get; }

    /// <summary>What holds in the current folder.</summary>
    public Project Here => ProjectOf(FileName);

    /// <summary>What is wrong in the configurations read so far, by file.</summary>
    public IEnumerable<FileProblems> Problems() =>
        from problem in _byFile.Values.SelectMany(project => ProblemsOf(project.Value))
            .DistinctBy(problem => (problem.Location.File.Path, problem.Location.Span, problem.Rule, problem.Message))
        group problem by problem.Location.File.Path into file
        orderby file.Key
        select new FileProblems(file.Key, [.. file.OrderBy(problem => problem.Location.Span)]);

    /// <summary>What is wrong in the house rules read so far, by file.</summary>
    public IEnumerable<FileProblems> HouseProblems() => (_none.IsValueCreated ? [_none.Value] : Array.Empty<Project>())
        .Concat(_byFile.Values.Select(project => project.Value))
        .SelectMany(project => project.House.Problems)
        .DistinctBy(file => file.Path)
        .OrderBy(file => file.Path, StringComparer.Ordinal);

    /// <summary>What holds for an article.</summary>
    /// <param name="article">Its path as the user knows it; there need be no such file.</param>
    public ArticleConfiguration Of(string article)
    {
        var project = ProjectOf(article);
        return project.Configuration.For(Path.GetFullPath(article), _choice.OverridesOf?.Invoke(article, project.Engine.Catalog) ?? Overrides);
    }

    /// <summary>The configuration that applies to an article, with its rules.</summary>
    /// <param name="article">Its path as the user knows it; there need be no such file.</param>
    public Project ProjectOf(string article)
    {
        var file = _choice.IsNone ? null
            : _choice.File is { } chosen ? Path.GetFullPath(chosen)
            : Nearest(Path.GetDirectoryName(Path.GetFullPath(article))!);
        return file is null
            ? _none.Value
            : _byFile.GetOrAdd(file, path => new(() => ProjectOf(ConfigurationChain.Load(path, Files.Look)))).Value;
    }

    /// <summary>The rules of assemblies and of the house come first: the configuration may speak of them.</summary>
    private Project ProjectOf(ConfigurationChain? chain)
    {
        var assemblies = ConfiguredAssemblies.Load(chain?.RuleAssemblies ?? [], Files, _rules, _choice.LoadAssembly);
        ImmutableArray<Rule> compiled = [.. _rules, .. assemblies.Rules];
        var named = chain is null ? [] : chain.HouseRules.SelectMany(path => ConfiguredFiles.Of(path, Files));
        var house = HouseRuleFiles.Read(named.Concat(_choice.HouseRules), Files, compiled, chain?.Vocabulary);
        var engine = new RuleEngine([.. compiled, .. house.Set.Rules]);
        return new Project(chain?.Interpret(engine.Catalog) ?? ProjectConfiguration.None, house, assemblies, engine);
    }

    private string? Nearest(string folder) => _byFolder.GetOrAdd(folder, Find);

    /// <summary>The nearest configuration. A folder of its name is taken too, to be reported: it must not pass for no settings at all.</summary>
    private string? Find(string folder)
    {
        var file = Path.Combine(folder, FileName);
        if (Files.Exists(file))
            return file;
        return Path.GetDirectoryName(folder) is { } above ? Nearest(above) : null;
    }

    private IEnumerable<Diagnostic> ProblemsOf(Project project) => project.Configuration.Diagnostics
        .Where(problem => project.Assemblies.Problems.IsEmpty || !MayBeOfAssembly(problem))
        .Concat(project.Assemblies.Problems)
        .Concat(project.Configuration.HouseRules
            .Where(named => ConfiguredFiles.Of(named, Files).IsEmpty)
            .Select(named => new Diagnostic(ConfigurationRules.NoFile, named.Place, named.Written)));

    /// <summary>True for a rule that nobody knows and nothing is near to: that an assembly is not loaded is said once, not of each of its rules.</summary>
    private static bool MayBeOfAssembly(Diagnostic problem) => problem.Rule == ConfigurationRules.UnknownRule && problem.Help is null;
}
