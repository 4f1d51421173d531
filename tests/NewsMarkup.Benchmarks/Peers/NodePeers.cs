using System.Globalization;
using System.Text.Json;
using NewsMarkup.Benchmarks.Programs;

namespace NewsMarkup.Benchmarks.Peers;

/// <summary>What others have written for Node, in the versions of <c>package-lock.json</c>.</summary>
/// <param name="folder">Where it is installed.</param>
internal sealed class NodePeers(string folder)
{
    private const string Lock = "package-lock.json";
    private static readonly string[] Files = ["package.json", Lock, "textlintrc.json", "rounds.mjs", "remark.mjs", "djot.mjs"];

    public string Folder => folder;

    /// <summary>Each package that is asked for, with its version.</summary>
    public IReadOnlyDictionary<string, string> Versions => JsonSerializer.Deserialize<Dictionary<string, string>>(
        JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "package.json"))).RootElement.GetProperty("dependencies"))!;

    /// <summary>Milliseconds of the processor in which remark-lint, warm in Node with its two presets, parses and lints a file.</summary>
    public double Remark(string file, TimeSpan patience) => Warm("remark.mjs", file, patience);

    /// <summary>Milliseconds of the processor in which djot, warm in Node, parses a file.</summary>
    public double Djot(string file, TimeSpan patience) => Warm("djot.mjs", file, patience);

    /// <summary>textlint with four rules for English, from the command line.</summary>
    public Invocation TextlintProgram(string path) => new(
        "textlint", "node",
        [Module("textlint/bin/textlint.js"), "--config", "textlintrc.json", path],
        folder)
    {
        MustSay = "write-good",
    };

    /// <summary>remark-lint with its two presets, from the command line.</summary>
    public Invocation RemarkProgram(string path) => new(
        "remark-lint", "node",
        [
            Module("remark-cli/cli.js"), "--no-stdout", "--no-config", "--no-ignore", "--ext", "md",
            "--use", "remark-preset-lint-consistent", "--use", "remark-preset-lint-recommended", path,
        ],
        folder)
    {
        MustSay = ".md",
    };

    /// <summary>Installs the packages, at the first time and when their versions change.</summary>
    public static NodePeers Install()
    {
        var folder = PeerFolder.Of("npm");
        var installed = Path.Combine(folder, "node_modules", Lock);
        var isInstalled = File.Exists(installed) && File.ReadAllText(installed) == File.ReadAllText(PeerFolder.Source(Lock));
        foreach (var file in Files)
            File.Copy(PeerFolder.Source(file), Path.Combine(folder, file), overwrite: true);
        if (!isInstalled)
        {
            Tool.Run("npm", "ci", "--no-audit", "--no-fund", "--prefix", folder);
            File.Copy(PeerFolder.Source(Lock), installed, overwrite: true);
        }

        return new NodePeers(folder);
    }

    private string Module(string path) => Path.Combine(folder, "node_modules", path);

    private double Warm(string script, string file, TimeSpan patience) => double.Parse(
        Tool.Run("node", "--max-old-space-size=8192", Path.Combine(folder, script), file, patience.TotalMilliseconds.ToString(CultureInfo.InvariantCulture)),
        CultureInfo.InvariantCulture);
}
