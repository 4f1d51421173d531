using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Configuration;

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

    /// <summary>What they say about the rules of an article, over its configuration.</summary>
    /// <param name="catalog">The rules that there are for it.</param>
    public RuleOverrides OverridesOf(RuleCatalog catalog) =>
        Preset is null && Levels.IsEmpty ? RuleOverrides.None : new RuleOverrides(Preset, new RuleLayer { Rules = LevelsById(catalog) });

    private ImmutableDictionary<string, Severity> LevelsById(RuleCatalog catalog) => Levels
        .Select(level => (Rule: catalog.Find(level.Key), Level: level.Value))
        .Where(level => level.Rule is { IsLocked: false })
        .DistinctBy(level => level.Rule!.Id)
        .ToImmutableDictionary(level => level.Rule!.Id, level => level.Level);
}
