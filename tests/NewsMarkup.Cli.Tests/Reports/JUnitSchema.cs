using System.Xml;
using System.Xml.Schema;
using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests.Reports;

/// <summary>The schema of JUnit's reports.</summary>
internal static class JUnitSchema
{
    private static readonly Lazy<XmlSchemaSet> Schema = new(Load);

    /// <summary>What is wrong in a report; nothing where it is valid.</summary>
    public static IReadOnlyList<string> Problems(string report)
    {
        var problems = new List<string>();
        var settings = new XmlReaderSettings { Schemas = Schema.Value, ValidationType = ValidationType.Schema };
        settings.ValidationFlags |= XmlSchemaValidationFlags.ReportValidationWarnings;
        settings.ValidationEventHandler += (_, problem) => problems.Add(problem.Message);
        using var reader = XmlReader.Create(new StringReader(report), settings);
        while (reader.Read())
        {
        }

        return problems;
    }

    private static XmlSchemaSet Load()
    {
        var schema = new XmlSchemaSet();
        using var reader = XmlReader.Create(SharedFolder.PathOf("schemas/junit.xsd"));
        schema.Add(targetNamespace: null, reader);
        return schema;
    }
}
