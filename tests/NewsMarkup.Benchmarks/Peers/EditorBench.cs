using System.Globalization;
using System.Text.Json.Nodes;
using NewsMarkup.Benchmarks.Programs;

namespace NewsMarkup.Benchmarks.Peers;

/// <summary>The harness of <c>../shared/bench</c>, which types into a document and asks a language server after each key.</summary>
/// <param name="folder">A copy of it that may be changed.</param>
internal sealed class EditorBench(string folder)
{
    /// <summary>Ours first. The harness has one for MDX too, whose server takes a second for a key.</summary>
    private static readonly string[] Configurations = ["newsmarkup.json", "peer-vscode-markdown.json", "peer-yaml.json", "peer-json.json"];

    /// <summary>Where it comes from.</summary>
    public static string Source { get; } = Environment.GetEnvironmentVariable("NEWSMARKUP_SHARED") is { Length: > 0 } shared
        ? Path.Combine(shared, "bench")
        : SourceFolder.PathOf("../shared/bench");

    /// <summary>A copy of it in a folder.</summary>
    public static EditorBench CopyInto(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        return new EditorBench(folder);
    }

    /// <summary>Runs all servers, ours first, on documents of so many lines.</summary>
    /// <param name="equipment">Our server.</param>
    /// <param name="peers">The others.</param>
    /// <param name="lines">How long each document is.</param>
    /// <param name="where">The line, counted from 0, in which is typed, for a document of so many lines.</param>
    /// <returns>What the harness says of each.</returns>
    public IReadOnlyList<JsonNode> Run(Equipment equipment, NodePeers peers, int lines, Func<int, int> where)
    {
        Dictionary<string, string> environment = new()
        {
            ["NM_LSP"] = equipment.Program.Path,
            ["LSP_PEERS"] = peers.Folder,
            ["LINES_OF_SAMPLE"] = lines.ToString(CultureInfo.InvariantCulture),
        };
        Tool.Run("node", environment, PathOf("gen-docs.mjs"), environment["LINES_OF_SAMPLE"]);
        var configurations = Configurations.Select(name => Configuration(Path.Combine(Source, "configs", name), lines, where)).ToList();
        var results = PathOf("results.json");
        var scale = equipment.Scale;
        Tool.Run(
            "node", environment,
            [PathOf("bench.mjs"), .. configurations, "--starts", $"{scale.ProgramRuns}", "--chars", $"{scale.Keys}", "--static", "0", "--out", results]);
        return [.. JsonNode.Parse(File.ReadAllText(results))!.AsArray().Select(result => result!)];
    }

    private string PathOf(string path) => Path.Combine(folder, path);

    /// <summary>A configuration of the harness that types at the place.</summary>
    private string Configuration(string file, int lines, Func<int, int> where)
    {
        var configuration = JsonNode.Parse(File.ReadAllText(file))!;
        var document = PathOf($"docs/sample-{lines}{configuration["extension"]}");
        var typing = configuration["typing"] ??= new JsonObject();
        typing["at"] = new JsonObject { ["line"] = where(File.ReadAllText(document).Count(c => c == '\n')), ["character"] = 0 };
        var copy = PathOf($"configs/{Path.GetFileName(file)}");
        File.WriteAllText(copy, configuration.ToJsonString());
        return copy;
    }
}
