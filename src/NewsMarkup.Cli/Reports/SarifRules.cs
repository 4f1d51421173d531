using System.Text.Json;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;

namespace NewsMarkup.Cli.Reports;

/// <summary>The rules of a SARIF run by their number in it: those of a catalogue, then others in the order in which they are asked for.</summary>
internal sealed class SarifRules
{
    private readonly List<RuleDescriptor> _rules;
    private readonly Dictionary<string, int> _indexes;

    public SarifRules(RuleCatalog catalog)
    {
        _rules = [.. catalog.All];
        _indexes = catalog.All.Select((rule, index) => (rule.Id, index)).ToDictionary(rule => rule.Id, rule => rule.index, StringComparer.Ordinal);
    }

    /// <summary>The number of a rule, which is added where it has none.</summary>
    public int IndexOf(RuleDescriptor rule)
    {
        if (_indexes.TryGetValue(rule.Id, out var index))
            return index;
        _rules.Add(rule);
        _indexes.Add(rule.Id, _rules.Count - 1);
        return _rules.Count - 1;
    }

    /// <summary>Writes them.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("rules");
        foreach (var rule in _rules)
            Write(json, rule);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, RuleDescriptor rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        SarifPlace.WriteMessage(json, "shortDescription", rule.Title);
        SarifPlace.WriteMessage(json, "fullDescription", rule.Guidance.Why);
        json.WriteStartObject("help");
        json.WriteString("text", $"{rule.Guidance.HowToFix}\n\nWhen to allow it: {rule.Guidance.WhenToSuppress}");
        json.WriteString("markdown", RulePage.Of(rule));
        json.WriteEndObject();
        if (RulePage.AddressOf(rule) is { } address)
            json.WriteString("helpUri", address);
        json.WriteStartObject("defaultConfiguration");
        json.WriteBoolean("enabled", RuleSettings.House.IsOn(rule));
        json.WriteString("level", SarifPlace.LevelOf(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(rule.Category.ToString().ToLowerInvariant());
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
