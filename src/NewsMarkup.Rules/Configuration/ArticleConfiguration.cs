using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.Configuration;

/// <summary>What holds for one article, and where each of it stands; immutable.</summary>
public sealed class ArticleConfiguration
{
    private readonly ImmutableArray<ConfigurationSection> _sections;
    private readonly RuleOverrides _commandLine;

    internal ArticleConfiguration(ProjectConfiguration project, ImmutableArray<ConfigurationSection> sections, RuleOverrides commandLine)
    {
        Project = project;
        _sections = sections;
        _commandLine = commandLine;
        PresetOfFiles = sections.LastOrDefault(section => section.Preset is not null)?.Preset;
        Settings = new RuleSettings(
            commandLine.Preset ?? PresetOfFiles?.Value ?? Preset.House, [.. sections.Select(section => section.Layer), commandLine.Layer]);
    }

    /// <summary>The configuration that applies.</summary>
    public ProjectConfiguration Project { get; }

    /// <summary>The settings to check the article by.</summary>
    public RuleSettings Settings { get; }

    /// <summary>The preset that the files name, with its place; null where they name none. The command line may name another.</summary>
    public Located<Preset>? PresetOfFiles { get; }

    /// <summary>The same with another preset, such as that of an article that says <c>level: light</c>.</summary>
    public ArticleConfiguration With(Preset preset) => new(Project, _sections, _commandLine with { Preset = preset });

    /// <summary>Where the level of a rule was chosen.</summary>
    public LevelOrigin OriginOf(RuleDescriptor rule)
    {
        var (level, layer, isOfCategory) = Settings.Choose(rule);
        if (rule.IsLocked)
            return new LevelOrigin(OriginKind.Always, Place: null);
        if (layer is null)
            return new LevelOrigin(level is null ? OriginKind.Default : OriginKind.Preset, Place: null);
        if (ReferenceEquals(layer, _commandLine.Layer))
            return new LevelOrigin(OriginKind.CommandLine, Place: null);
        var section = _sections.First(section => ReferenceEquals(section.Layer, layer));
        return isOfCategory
            ? new LevelOrigin(OriginKind.Category, section.PlaceOf(rule.Category))
            : new LevelOrigin(OriginKind.Rule, section.PlaceOf(rule));
    }

    /// <summary>Where an option is set; null where it has its default.</summary>
    public Location? OriginOf(RuleOption option) => _sections.LastOrDefault(section => section.PlaceOf(option) is not null)?.PlaceOf(option);
}
