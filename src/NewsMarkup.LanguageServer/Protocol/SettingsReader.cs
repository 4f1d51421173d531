using System.Collections.Immutable;
using System.Text.Json;
using NewsMarkup.Diagnostics;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Rules.Configuration;

namespace NewsMarkup.LanguageServer.Protocol;

/// <summary>Reads the section <c>newsmarkup</c> of an editor's settings. What cannot be understood is said and has no effect.</summary>
internal sealed class SettingsReader
{
    private readonly ImmutableArray<string>.Builder _problems = ImmutableArray.CreateBuilder<string>();

    private SettingsReader()
    {
    }

    /// <summary>The settings, and what is wrong with them, each in a sentence for the user.</summary>
    /// <param name="section">The section; anything but an object says nothing.</param>
    public static (EditorSettings Settings, ImmutableArray<string> Problems) Read(JsonElement section)
    {
        var reader = new SettingsReader();
        return section.ValueKind == JsonValueKind.Object ? (reader.Settings(section), reader._problems.ToImmutable()) : (EditorSettings.None, []);
    }

    private EditorSettings Settings(JsonElement section) => new()
    {
        Preset = Find(section, "preset") is { } preset ? PresetOf(preset) : null,
        Levels = Find(section, "rules") is { } rules ? LevelsOf(rules) : EditorSettings.None.Levels,
        InlayHints = InlayHintsOf(section, EditorSettings.None.InlayHints),
        HasCodeLenses = IsOn(section, "codeLens", "enabled", initial: EditorSettings.None.HasCodeLenses),
    };

    private static JsonElement? Find(JsonElement section, string key) =>
        section.TryGetProperty(key, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private Preset? PresetOf(JsonElement value)
    {
        switch (value.ValueKind == JsonValueKind.String ? value.GetString() : null)
        {
            case "light":
                return Preset.Light;
            case "house":
                return Preset.House;
            case "strict":
                return Preset.Strict;
            case "":
                return null;
            default:
                _problems.Add($"`newsmarkup.preset` takes {Wording.OneOf(["light", "house", "strict"])}, not {value.GetRawText()}.");
                return null;
        }
    }

    private ImmutableDictionary<string, Severity> LevelsOf(JsonElement rules)
    {
        var levels = ImmutableDictionary.CreateBuilder<string, Severity>();
        if (rules.ValueKind != JsonValueKind.Object)
            _problems.Add($"`newsmarkup.rules` takes rules and their levels, such as {{\"NM2007\": \"off\"}}, not {rules.GetRawText()}.");
        foreach (var rule in rules.ValueKind == JsonValueKind.Object ? rules.EnumerateObject() : default)
        {
            if (rule.Value.ValueKind == JsonValueKind.String && LevelWords.Parse(rule.Value.GetString()!) is { } level)
                levels[rule.Name] = level;
            else
                _problems.Add($"`newsmarkup.rules`: `{rule.Name}` takes {Wording.OneOf(LevelWords.All)}, not {rule.Value.GetRawText()}.");
        }

        return levels.ToImmutable();
    }

    /// <summary>The hints that are on, where hints are on at all.</summary>
    private InlayHintOptions InlayHintsOf(JsonElement section, InlayHintOptions initial)
    {
        var options = new InlayHintOptions
        {
            LikelySpeakers = IsOn(section, "inlayHints", "likelySpeakers", initial.LikelySpeakers),
            Continuations = IsOn(section, "inlayHints", "continuations", initial.Continuations),
            SpeakerNames = IsOn(section, "inlayHints", "speakerNames", initial.SpeakerNames),
        };
        return IsOn(section, "inlayHints", "enabled", initial: true) ? options : InlayHintOptions.None;
    }

    /// <summary>A switch in a part of the section.</summary>
    private bool IsOn(JsonElement section, string part, string key, bool initial)
    {
        if (Find(section, part) is not { ValueKind: JsonValueKind.Object } inner || Find(inner, key) is not { } value)
            return initial;
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return value.GetBoolean();
        _problems.Add($"`newsmarkup.{part}.{key}` takes true or false, not {value.GetRawText()}.");
        return initial;
    }
}
