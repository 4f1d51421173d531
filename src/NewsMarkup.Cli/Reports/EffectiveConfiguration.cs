using System.Collections.Immutable;
using System.Globalization;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Configuration;

namespace NewsMarkup.Cli.Reports;

/// <summary>What holds for an article, told to its user.</summary>
/// <param name="Article">The article's path as the user knows it.</param>
/// <param name="Holds">What holds.</param>
/// <param name="IsLight">True where the article itself says <c>level: light</c>.</param>
internal sealed record EffectiveConfiguration(string Article, ArticleConfiguration Holds, bool IsLight)
{
    public const string Nobody = "default";
    public const string CommandLine = "command line";

    public Preset Preset => Holds.Settings.Preset;

    /// <summary>Who chose the preset.</summary>
    public string PresetOrigin =>
        IsLight ? "level: light in its header"
        : Holds.PresetOfFiles is not { } named ? Preset == RuleSettings.House.Preset ? Nobody : CommandLine
        : named.Value == Preset ? Place(named.Place)
        : CommandLine;

    /// <summary>The least severity that fails a run, as a word.</summary>
    public string FailOn => Holds.Project.FailOn is not { } named ? "error" : named.Value is { } least ? LevelWords.Word(least) : "never";

    /// <summary>Who chose it.</summary>
    public string FailOnOrigin => Holds.Project.FailOn is { } named ? Place(named.Place) : Nobody;

    /// <summary>The rules that can be set.</summary>
    public IEnumerable<EffectiveRule> Rules(RuleCatalog catalog) => catalog.All.Where(rule => !rule.IsLocked).Select(RuleOf);

    /// <summary>A place as a path and a line.</summary>
    public static string Place(Location place) => string.Create(CultureInfo.InvariantCulture, $"{place.File.Path}:{place.Start.Line + 1}");

    private EffectiveRule RuleOf(RuleDescriptor rule)
    {
        var origin = Holds.OriginOf(rule);
        var options = rule.Options
            .Select(option => (Option: option, Place: Holds.OriginOf(option)))
            .Where(set => set.Place is not null)
            .Select(set => new EffectiveOption(set.Option, Holds.Settings, set.Place!.Value));
        return new EffectiveRule(rule, Holds.Settings.Level(rule) ?? rule.Severity, Words(origin, rule), origin, [.. options]);
    }

    private string Words(LevelOrigin origin, RuleDescriptor rule) => origin.Kind switch
    {
        OriginKind.Rule => Place(origin.Place!.Value),
        OriginKind.Category => $"{Place(origin.Place!.Value)} ({rule.Category.ToString().ToLowerInvariant()})",
        OriginKind.Preset => $"preset {Preset.ToString().ToLowerInvariant()}",
        OriginKind.CommandLine => CommandLine,
        _ => Nobody,
    };
}

/// <summary>A rule with its level and who chose it.</summary>
internal sealed record EffectiveRule(RuleDescriptor Rule, Severity Level, string Words, LevelOrigin Origin, ImmutableArray<EffectiveOption> Options);

/// <summary>An option that is set.</summary>
internal sealed record EffectiveOption(RuleOption Option, RuleSettings Settings, Location Place);
