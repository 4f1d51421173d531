using System.Text.Json;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Cli.Reports;

/// <summary>Files, places and texts as SARIF writes them.</summary>
internal static class SarifPlace
{
    /// <summary>What stands for the folder of the run.</summary>
    public const string Root = "%SRCROOT%";

    public static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>Writes the members of a location.</summary>
    /// <param name="json">The document.</param>
    /// <param name="path">The file.</param>
    /// <param name="place">Where in the file; null for the file as a whole.</param>
    public static void WriteLocation(Utf8JsonWriter json, string path, SarifRegion? place)
    {
        json.WriteStartObject("physicalLocation");
        WriteFile(json, path);
        if (place is { } region)
            region.Write(json, "region");
        json.WriteEndObject();
    }

    public static void WriteFile(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", SourcePath.UriOf(path));
        if (!Path.IsPathRooted(SourcePath.Of(path)))
            json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
    }

    /// <summary>The word for how much a finding matters.</summary>
    public static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Off => "none",
        _ => "note",
    };
}
