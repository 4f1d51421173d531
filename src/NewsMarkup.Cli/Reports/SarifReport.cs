using NewsMarkup.Rules;

namespace NewsMarkup.Cli.Reports;

/// <summary>
/// For code scanning: SARIF 2.1.0, one run for all files. Results are written as they come; the rules, and what the program has to say of
/// itself, follow them.
/// </summary>
internal sealed class SarifReport : JsonDocumentReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private readonly SarifRules _rules;
    private readonly SarifNotifications _notifications = new();
    private readonly SarifResults _results;

    /// <summary>Begins a report.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="catalog">The program's own rules; those of houses are added where they have found something.</param>
    public SarifReport(Stream output, RuleCatalog catalog)
        : base(output)
    {
        _rules = new SarifRules(catalog);
        _results = new SarifResults(Json, _rules);
        Json.WriteStartObject();
        Json.WriteString("$schema", Schema);
        Json.WriteString("version", "2.1.0");
        Json.WriteStartArray("runs");
        Json.WriteStartObject();
        WriteConventions();
        Json.WriteStartArray("results");
    }

    public override void Add(CheckedFile file)
    {
        foreach (var found in file.Reported())
            _results.Write(file.Path, found);
        _notifications.Add(file);
        Json.Flush();
    }

    public override void End(Tally tally)
    {
        Json.WriteEndArray();
        WriteTool();
        WriteInvocation(tally);
        Json.WriteEndObject();
        Json.WriteEndArray();
        Json.WriteEndObject();
        Json.Flush();
    }

    private void WriteConventions()
    {
        Json.WriteString("columnKind", "utf16CodeUnits");
        Json.WriteStartArray("newlineSequences");
        foreach (var lineEnd in new[] { "\r\n", "\n", "\r" })
            Json.WriteStringValue(lineEnd);
        Json.WriteEndArray();
        Json.WriteStartObject("originalUriBaseIds");
        Json.WriteStartObject(SarifPlace.Root);
        SarifPlace.WriteMessage(Json, "description", "The folder in which the program ran.");
        Json.WriteEndObject();
        Json.WriteEndObject();
    }

    private void WriteTool()
    {
        Json.WriteStartObject("tool");
        Json.WriteStartObject("driver");
        Json.WriteString("name", Product.Name);
        Json.WriteString("version", Product.Version);
        Json.WriteString("semanticVersion", Product.Version);
        Json.WriteString("informationUri", Product.Address);
        _rules.Write(Json);
        Json.WriteEndObject();
        Json.WriteEndObject();
    }

    private void WriteInvocation(Tally tally)
    {
        Json.WriteStartArray("invocations");
        Json.WriteStartObject();
        Json.WriteNumber("exitCode", tally.ExitCode);
        Json.WriteBoolean("executionSuccessful", tally.ExitCode is ExitCode.Clean or ExitCode.Findings);
        _notifications.Write(Json);
        Json.WriteEndObject();
        Json.WriteEndArray();
    }
}
