using System.Text.Json;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;

namespace NewsMarkup.Cli.Reports;

/// <summary>What a SARIF run says of itself: files and configurations that could not be read, rules that failed.</summary>
internal sealed class SarifNotifications
{
    private readonly List<Notification> _ofConfiguration = [];
    private readonly List<Notification> _ofExecution = [];

    /// <summary>Takes down what a file has to do with it.</summary>
    public void Add(CheckedFile file)
    {
        if (file.Problem is { } problem)
            _ofExecution.Add(new Notification(FindingText.UnreadableFile, problem, file.Path, Region: null));
        foreach (var finding in file.Findings.Where(finding => finding.Rule is { Category: RuleCategory.Engine, IsLocked: true }))
        {
            var list = finding.Rule == EngineRules.RuleCrashed ? _ofExecution : _ofConfiguration;
            list.Add(new Notification(finding.Rule.Id, FindingText.Of(finding), file.Path, SarifRegion.Of(finding.Location)));
        }
    }

    /// <summary>Writes them as members of an invocation.</summary>
    public void Write(Utf8JsonWriter json)
    {
        Write(json, "toolConfigurationNotifications", _ofConfiguration);
        Write(json, "toolExecutionNotifications", _ofExecution);
    }

    private static void Write(Utf8JsonWriter json, string name, List<Notification> notifications)
    {
        json.WriteStartArray(name);
        foreach (var notification in notifications)
        {
            json.WriteStartObject();
            json.WriteStartObject("descriptor");
            json.WriteString("id", notification.Id);
            json.WriteEndObject();
            json.WriteString("level", "error");
            SarifPlace.WriteMessage(json, "message", notification.Text);
            json.WriteStartArray("locations");
            json.WriteStartObject();
            SarifPlace.WriteLocation(json, notification.Path, notification.Region);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>One of them; it must not keep the article in memory until the end.</summary>
    private sealed record Notification(string Id, string Text, string Path, SarifRegion? Region);
}
