using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsMarkup.Cli.Files;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Configuration;

namespace NewsMarkup.Cli.Reports;

/// <summary>What holds for an article, for programs.</summary>
internal static class EffectiveJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(EffectiveConfiguration shown, RuleCatalog catalog)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Readable))
            Write(json, shown, catalog);
        bytes.Write("\n"u8);
        Output.Write(path: null, bytes.WrittenMemory);
    }

    private static void Write(Utf8JsonWriter json, EffectiveConfiguration shown, RuleCatalog catalog)
    {
        var project = shown.Holds.Project;
        json.WriteStartObject();
        json.WriteString("file", shown.Article);
        json.WriteStartArray("configuration");
        foreach (var file in project.Files)
            json.WriteStringValue(file.Path);
        json.WriteEndArray();
        WriteSetting(json, "preset", shown.Preset.ToString().ToLowerInvariant(), shown.PresetOrigin);
        WriteSetting(json, "failOn", shown.FailOn, shown.FailOnOrigin);
        WritePaths(json, "houseRules", project.HouseRules);
        WritePaths(json, "ruleAssemblies", project.RuleAssemblies);
        if (project.Baseline is { } baseline)
            WriteSetting(json, "baseline", baseline.Written, EffectiveConfiguration.Place(baseline.Place));
        json.WriteStartArray("rules");
        foreach (var rule in shown.Rules(catalog))
            WriteRule(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSetting(Utf8JsonWriter json, string name, string value, string from)
    {
        json.WriteStartObject(name);
        WriteValueAndOrigin(json, value, from);
        json.WriteEndObject();
    }

    private static void WritePaths(Utf8JsonWriter json, string name, ImmutableArray<ConfiguredPath> paths)
    {
        json.WriteStartArray(name);
        foreach (var path in paths)
        {
            json.WriteStartObject();
            WriteValueAndOrigin(json, path.Written, EffectiveConfiguration.Place(path.Place));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteValueAndOrigin(Utf8JsonWriter json, string value, string from)
    {
        json.WriteString("value", value);
        json.WriteString("from", from);
    }

    private static void WriteRule(Utf8JsonWriter json, EffectiveRule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Rule.Id);
        json.WriteString("name", rule.Rule.Name);
        json.WriteString("level", LevelWords.Word(rule.Level));
        json.WriteString("from", rule.Words);
        json.WriteStartObject("options");
        foreach (var option in rule.Options)
            WriteOption(json, option);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteOption(Utf8JsonWriter json, EffectiveOption option)
    {
        json.WriteStartObject(option.Option.Key);
        json.WritePropertyName("value");
        WriteValue(json, option);
        json.WriteString("from", EffectiveConfiguration.Place(option.Place));
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, EffectiveOption option)
    {
        switch (option.Option)
        {
            case NumberOption number:
                json.WriteNumberValue(option.Settings.Option(number));
                break;
            case SwitchOption on:
                json.WriteBooleanValue(option.Settings.Option(on));
                break;
            case WordsOption words:
                json.WriteStartArray();
                foreach (var word in option.Settings.Option(words))
                    json.WriteStringValue(word);
                json.WriteEndArray();
                break;
        }
    }
}
