using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Configuration;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.LanguageServer.Workspaces;

/// <summary>What the user of an editor has set; immutable.</summary>
internal sealed record EditorSettings
{
    /// <summary>Nothing.</summary>
    public static readonly EditorSettings None = new();

    /// <summary>Which rules are on, whatever newsmarkup.json says; null where it decides.</summary>
    public Preset? Preset { get; init; }

    /// <summary>The levels of rules by number or name; those that do not exist say nothing.</summary>
    public ImmutableDictionary<string, Severity> Levels { get; init; } = ImmutableDictionary<string, Severity>.Empty;

    /// <summary>Which hints are shown between the words.</summary>
    public InlayHintOptions InlayHints { get; init; } = new();

    /// <summary>True where lines above the text are shown.</summary>
    public bool HasCodeLenses { get; init; } = true;

    /// <summary>True where the same is set.</summary>
    public bool Equals(EditorSettings? other) => other is not null
        && (Preset, InlayHints, HasCodeLenses) == (other.Preset, other.InlayHints, other.HasCodeLenses)
        && Levels.Count == other.Levels.Count
        && Levels.All(level => other.Levels.TryGetValue(level.Key, out var theirs) && theirs == level.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Preset, InlayHints, HasCodeLenses, Levels.Count);

    /// <summary>Which configurations apply, these settings over them.</summary>
    public ConfigurationChoice ChoiceFor(FileSource files, IReadOnlyList<Rule> rules) => new(File: null, IsNone: false)
    {
        Overrides = _ => new RuleOverrides(Preset, new RuleLayer { Rules = LevelsById(new(() => CatalogOf(files, rules))) }),
    };

    private static RuleCatalog CatalogOf(FileSource files, IReadOnlyList<Rule> rules) =>
        new ConfigurationFiles(files, new ConfigurationChoice(File: null, IsNone: false), rules).Here.Engine.Catalog;

    private ImmutableDictionary<string, Severity> LevelsById(Lazy<RuleCatalog> catalog) => Levels
        .Select(level => (Rule: catalog.Value.Find(level.Key), Level: level.Value))
        .Where(level => level.Rule is { IsLocked: false })
        .DistinctBy(level => level.Rule!.Id)
        .ToImmutableDictionary(level => level.Rule!.Id, level => level.Level);
}
