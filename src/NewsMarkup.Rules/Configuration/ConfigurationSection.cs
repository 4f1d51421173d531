using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.Configuration;

/// <summary>What a configuration says about rules: for all articles, or for those of some paths. Each setting knows its place.</summary>
internal sealed class ConfigurationSection
{
    private readonly string _path;
    private readonly ImmutableArray<FileGlob> _files;
    private readonly ImmutableDictionary<RuleCategory, Location> _categories;
    private readonly ImmutableDictionary<string, Location> _rules;
    private readonly ImmutableDictionary<RuleOption, Location> _options;

    public ConfigurationSection(
        string path,
        ImmutableArray<FileGlob> files,
        Located<Preset>? preset,
        ImmutableDictionary<RuleCategory, Located<Severity>> categories,
        ImmutableDictionary<string, Located<Severity>> rules,
        ImmutableDictionary<RuleOption, Located<object>> options)
    {
        _path = path;
        _files = files;
        Preset = preset;
        Layer = new RuleLayer { Categories = Values(categories), Rules = Values(rules), Options = Values(options) };
        _categories = Places(categories);
        _rules = Places(rules);
        _options = Places(options);
    }

    /// <summary>The preset that it names; null where it names none.</summary>
    public Located<Preset>? Preset { get; }

    /// <summary>Its levels and options.</summary>
    public RuleLayer Layer { get; }

    /// <summary>True when it holds for the article at a path, seen from where the configuration's own path is seen from.</summary>
    public bool HoldsFor(string article)
    {
        if (_files.IsDefault)
            return true;
        var seen = FilePath.SeenFrom(_path, article);
        return _files.Any(glob => glob.Matches(seen));
    }

    /// <summary>Where it sets the level of a category; null where it does not.</summary>
    public Location? PlaceOf(RuleCategory category) => _categories.TryGetValue(category, out var place) ? place : null;

    /// <summary>Where it sets the level of a rule; null where it does not.</summary>
    public Location? PlaceOf(RuleDescriptor rule) => _rules.TryGetValue(rule.Id, out var place) ? place : null;

    /// <summary>Where it sets an option; null where it does not.</summary>
    public Location? PlaceOf(RuleOption option) => _options.TryGetValue(option, out var place) ? place : null;

    private static ImmutableDictionary<TKey, TValue> Values<TKey, TValue>(ImmutableDictionary<TKey, Located<TValue>> settings)
        where TKey : notnull => settings.ToImmutableDictionary(setting => setting.Key, setting => setting.Value.Value, settings.KeyComparer);

    private static ImmutableDictionary<TKey, Location> Places<TKey, TValue>(ImmutableDictionary<TKey, Located<TValue>> settings)
        where TKey : notnull => settings.ToImmutableDictionary(setting => setting.Key, setting => setting.Value.Place, settings.KeyComparer);
}
