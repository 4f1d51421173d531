using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.Configuration;

/// <summary>
/// A configuration with those that it extends, read but not yet held against a catalogue of rules: the catalogue may depend on the
/// house rules that they name. Immutable.
/// </summary>
public sealed class ConfigurationChain
{
    private readonly ImmutableArray<ConfigurationDocument> _documents;
    private readonly ImmutableArray<Diagnostic> _diagnostics;

    private ConfigurationChain(ImmutableArray<ConfigurationDocument> documents, List<Diagnostic> diagnostics)
    {
        _documents = documents;
        Vocabulary = documents.Aggregate(Vocabulary.Default, (vocabulary, document) => document.Extend(vocabulary, diagnostics.Add));
        _diagnostics = [.. diagnostics];
    }

    /// <summary>The language with the kinds and attributes that the files add.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The globs of house rules that the files name, each once.</summary>
    public ImmutableArray<ConfiguredPath> HouseRules => [.. _documents.SelectMany(document => document.HouseRules).DistinctBy(rules => rules.Path)];

    /// <summary>The assemblies of rules that the files name, each once.</summary>
    public ImmutableArray<ConfiguredPath> RuleAssemblies => [.. _documents.SelectMany(document => document.RuleAssemblies).DistinctBy(rules => rules.Path)];

    /// <summary>Reads a configuration and those that it extends. Never fails.</summary>
    /// <param name="path">The path of the configuration.</param>
    /// <param name="read">Reads files.</param>
    public static ConfigurationChain Load(string path, ReadConfiguration read)
    {
        var diagnostics = new List<Diagnostic>();
        return new ConfigurationChain(ExtendsLoader.Load(path, read, diagnostics.Add), diagnostics);
    }

    /// <summary>What the files say, as far as it is understood.</summary>
    /// <param name="catalog">The rules that they may speak of.</param>
    public ProjectConfiguration Interpret(RuleCatalog catalog)
    {
        var diagnostics = new List<Diagnostic>(_diagnostics);
        ImmutableArray<ConfigurationSection> sections = [.. _documents.SelectMany(document => document.Sections(catalog, diagnostics.Add))];
        return new ProjectConfiguration
        {
            Files = [.. _documents.Select(document => document.File)],
            Vocabulary = Vocabulary,
            Sections = sections,
            FailOn = _documents.LastOrDefault(document => document.FailOn is not null)?.FailOn,
            Baseline = _documents.LastOrDefault(document => document.Baseline is not null)?.Baseline,
            HouseRules = HouseRules,
            RuleAssemblies = RuleAssemblies,
            Diagnostics = [.. diagnostics.GroupBy(problem => problem.Location.File).SelectMany(file => file.OrderBy(problem => problem.Location.Span))],
        };
    }
}
