using System.Text.Json.Nodes;
using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests;

/// <summary>The harness of ../shared/bench that abuses a language server: 49 checks, each on a fresh process.</summary>
public sealed class LanguageServerAbuseTests
{
    /// <summary>The harness puts symbols at the very begin of the text. Before a header they would make it none, so there is none.</summary>
    private const string Sample = "Said [Ann Lee]{@ann} of [Acme]{@acme}.\n\n[bad]{claim\n";

    /// <summary>While this check sends one byte after the other, the harness answers the server's own requests into the middle of them.</summary>
    private const string Interleaved = "one byte at a time";

    /// <summary>A client that takes its time to answer, so that it does not.</summary>
    private const string PatientClient = """
        const late = () => new Promise(resolve => setTimeout(() => resolve(null), 5000));
        export default () => new Proxy({}, { get: () => late });
        """;

    private static IEnumerable<TestCaseData> Harness() => SharedFolder.Cases(shared => [Path.Combine(shared, "bench", "fuzz.mjs")]);

    [TestCaseSource(nameof(Harness))]
    public void It_withstands_what_the_harness_does(string harness)
    {
        using var folder = new ProgramRun();
        var configuration = JsonNode.Parse(File.ReadAllText(Path.Combine(Path.GetDirectoryName(harness)!, "configs", "newsmarkup.json")))!;
        configuration["sampleText"] = Sample;
        configuration["symbolSnippet"] = "[One more claim]{claim}\n\n";
        folder.Write("newsmarkup.json", configuration.ToJsonString());

        var output = Run(harness, folder.PathOf("newsmarkup.json"));

        Assert.That(Rows(output).Count(), Is.EqualTo(49), output);
        Assert.That(
            Rows(output).Where(row => row.Contains("| FAIL |", StringComparison.Ordinal) && !row.Contains(Interleaved, StringComparison.Ordinal)), Is.Empty);
    }

    [TestCaseSource(nameof(Harness))]
    public void It_reads_one_byte_at_a_time(string harness)
    {
        using var folder = new ProgramRun();
        folder.Write("patient.mjs", PatientClient);
        folder.Write("patient.json", """
            {"name": "newsmarkup", "command": ["${NM_LSP}", "lsp"], "languageId": "newsmarkup", "extension": ".news", "plugin": "PLUGIN"}
            """.Replace("PLUGIN", folder.PathOf("patient.mjs"), StringComparison.Ordinal));

        var output = Run(harness, folder.PathOf("patient.json"), "--only", Interleaved);

        Assert.That(output, Does.Contain("fuzz: 1 passed, 0 failed"));
    }

    private static IEnumerable<string> Rows(string output) =>
        output.Split('\n').Where(line => line.StartsWith("| must |", StringComparison.Ordinal) || line.StartsWith("| should |", StringComparison.Ordinal));

    private static string Run(string harness, params string[] arguments)
    {
        using var folder = new ProgramRun();
        using var node = folder.Start("node", [harness, .. arguments]);
        return ProgramRun.End(node, input: "").Output;
    }
}
