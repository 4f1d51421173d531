using System.Text.Json;
using NewsMarkup.Diagnostics;
using NewsMarkup.Text;

namespace NewsMarkup.Cli.Reports;

/// <summary>A range of a file that does not hold on to the file.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Just after it.</param>
internal readonly record struct SarifRegion(LinePosition Start, LinePosition End)
{
    public static SarifRegion Of(Location place) => new(place.Start, place.End);

    /// <summary>Writes it; lines and characters count from one.</summary>
    public void Write(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", Start.Line + 1);
        json.WriteNumber("startColumn", Start.Character + 1);
        json.WriteNumber("endLine", End.Line + 1);
        json.WriteNumber("endColumn", End.Character + 1);
        json.WriteEndObject();
    }
}
