using System.Text.Json;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Cli.Reports;

/// <summary>Every rule with its level, the preset that turns it on, and where it comes from.</summary>
internal sealed class RuleList
{
    private readonly IReadOnlyList<Line> _lines;

    public RuleList(ProgramRules rules, Project project)
    {
        var builtIn = new RuleCatalog(BuiltInRules.All).All.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        _lines =
        [
            .. new RuleCatalog(rules.Own).All.Select(rule => new Line(rule, builtIn.Contains(rule.Id) ? "built in" : "this program", Place: null)),
            .. project.Assemblies.All.SelectMany(LinesOf).OrderBy(line => line.Rule.Id, StringComparer.Ordinal),
            .. project.House.Set.Rules.Select(rule => new Line(rule.Descriptor, "house", rule.Place)).OrderBy(line => line.Rule.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Line> LinesOf(ConfiguredAssembly assembly) =>
        assembly.Rules.SelectMany(rule => rule.Descriptors).Select(rule => new Line(rule, "assembly", assembly.Path.Place));

    /// <summary>Writes a table for people.</summary>
    public void WriteText(TextWriter output)
    {
        var ids = _lines.Max(line => line.IdShown.Length);
        var names = _lines.Max(line => line.Rule.Name.Length);
        foreach (var line in _lines)
            output.WriteLine($"{line.IdShown.PadRight(ids)}  {line.Rule.Name.PadRight(names)}  {line.Level,-7}  {line.Preset,-6}  {line.FromShown}");
    }

    /// <summary>Writes a JSON array for programs.</summary>
    public void WriteJson()
    {
        using var output = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartArray();
            foreach (var line in _lines)
                line.Write(json);
            json.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }

    private sealed record Line(RuleDescriptor Rule, string From, Location? Place)
    {
        /// <summary>A house rule has no number: its name is its id.</summary>
        public string IdShown => Rule.Id == Rule.Name ? "" : Rule.Id;

        public string Level => Rule.Severity == Severity.Off ? "off" : SeverityWords.Word(Rule.Severity);

        public string Preset => Rule.Preset.ToString().ToLowerInvariant();

        public string FromShown => Place is { } place ? $"{place.File.Path}:{place.Start.Line + 1}" : From;

        public void Write(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("id", Rule.Id);
            json.WriteString("name", Rule.Name);
            json.WriteString("level", Level);
            json.WriteString("preset", Preset);
            json.WriteString("from", From);
            if (Place is { } place)
            {
                json.WriteString("path", place.File.Path);
                json.WriteNumber("line", place.Start.Line + 1);
            }

            json.WriteEndObject();
        }
    }
}
