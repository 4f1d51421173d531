using System.Collections.Immutable;
using System.Text.Json;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;
using NewsMarkup.Text;

namespace NewsMarkup.Cli.Reports;

/// <summary>Writes findings as SARIF's results.</summary>
internal sealed class SarifResults(Utf8JsonWriter json, SarifRules rules)
{
    /// <summary>The key by which other tools find the fingerprint; a change of how it is made changes the number.</summary>
    private const string FingerprintKey = "newsmarkup/v1";

    public void Write(string path, ReportedFinding found)
    {
        var finding = found.Finding;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", rules.IndexOf(finding.Rule));
        json.WriteString("level", SarifPlace.LevelOf(finding.Severity));
        SarifPlace.WriteMessage(json, "message", FindingText.Of(finding));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        SarifPlace.WriteLocation(json, path, SarifRegion.Of(finding.Location));
        json.WriteEndObject();
        json.WriteEndArray();
        WriteRelated(finding.Related);
        json.WriteStartObject("partialFingerprints");
        json.WriteString(FingerprintKey, found.Fingerprint.ToString());
        json.WriteEndObject();
        WriteSuppressions(found);
        WriteFixes(path, finding);
        json.WriteEndObject();
    }

    private void WriteRelated(ImmutableArray<RelatedPlace> places)
    {
        if (places.IsEmpty)
            return;
        json.WriteStartArray("relatedLocations");
        foreach (var (place, index) in places.Select((place, index) => (place, index)))
        {
            json.WriteStartObject();
            json.WriteNumber("id", index);
            SarifPlace.WriteLocation(json, place.Location.File.Path, SarifRegion.Of(place.Location));
            SarifPlace.WriteMessage(json, "message", place.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>An empty list says that the result is not suppressed; none would say that nobody knows.</summary>
    private void WriteSuppressions(ReportedFinding found)
    {
        json.WriteStartArray("suppressions");
        if (found.Suppression is { } suppression)
            WriteInSource(suppression);
        if (found.IsKnown)
            WriteExternal();
        json.WriteEndArray();
    }

    private void WriteInSource(Suppression suppression)
    {
        json.WriteStartObject();
        json.WriteString("kind", "inSource");
        if (suppression.Reason is { } reason)
            json.WriteString("justification", reason);
        json.WriteStartObject("location");
        SarifPlace.WriteLocation(json, suppression.Place.File.Path, SarifRegion.Of(suppression.Place));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteExternal()
    {
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteString("justification", "The baseline knows it.");
        json.WriteEndObject();
    }

    /// <summary>A fix that leaves a place for a person to fill in is no fix to a tool that applies them.</summary>
    private void WriteFixes(string path, Diagnostic finding)
    {
        var fixes = finding.Fixes.Where(fix => fix.Kind != FixKind.NeedsHuman)
            .Select(fix => (fix.Title, Changes: fix.Changes())).Where(fix => !fix.Changes.IsEmpty).ToList();
        if (fixes.Count == 0)
            return;
        json.WriteStartArray("fixes");
        foreach (var (title, changes) in fixes)
        {
            json.WriteStartObject();
            SarifPlace.WriteMessage(json, "description", title);
            json.WriteStartArray("artifactChanges");
            json.WriteStartObject();
            SarifPlace.WriteFile(json, path);
            json.WriteStartArray("replacements");
            foreach (var change in changes)
                WriteReplacement(finding.Location.File, change);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteReplacement(SourceFile file, TextChange change)
    {
        json.WriteStartObject();
        SarifRegion.Of(new Location(file, change.Span)).Write(json, "deletedRegion");
        SarifPlace.WriteMessage(json, "insertedContent", change.NewText);
        json.WriteEndObject();
    }
}
