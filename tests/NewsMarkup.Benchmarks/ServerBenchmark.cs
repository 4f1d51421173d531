using System.Text.Json.Nodes;
using NewsMarkup.Benchmarks.Harness;
using NewsMarkup.Benchmarks.Peers;
using NewsMarkup.Benchmarks.Programs;

namespace NewsMarkup.Benchmarks;

/// <summary>The language server at the speed of typing, beside servers of other languages.</summary>
internal sealed class ServerBenchmark : Benchmark
{
    private static readonly (string Name, string Probe)[] Requests =
    [
        ("findings", "diagnostics"), ("completion", "completion"), ("hover", "hover"), ("outline", "documentSymbol"),
    ];

    private static readonly (string Name, Func<int, int> Line)[] Places = [("in the middle", lines => lines / 2), ("at the end", lines => lines)];

    public override string Name => "server";

    public override string Title => "Language server";

    public override Result Measure(Equipment equipment)
    {
        if (!Directory.Exists(EditorBench.Source))
            return new Result([], []) { LeftOut = "This was left out: the harness that types, `../shared/bench`, is absent." };
        if (equipment.Node is not { } peers)
            return new Result([], []) { LeftOut = "This was left out: the servers of others are not installed." };
        using var folder = new ScratchFolder();
        var bench = EditorBench.CopyInto(folder.Path);
        var table = new Table(
            $"A document of each server's language, all rules on; {equipment.Scale.Keys} keys typed in its middle or at its end for each request, which follows each key; "
            + "a server that sends findings by itself is given fewer for these. Milliseconds: half of the keys took less / 99 in 100 took less. "
            + $"*Start*: to the answer of `initialize`, half of {equipment.Scale.ProgramRuns} starts took less. Memory in MB: started / document open / at the end.",
            ["lines", "typing", "server", "start", .. Requests.Select(request => request.Name), "memory"]);
        var comparisons = new List<Comparison>();
        string? inShort = null;
        foreach (var lines in equipment.Scale.LinesInEditor)
        {
            foreach (var (place, line) in Places)
            {
                var servers = bench.Run(equipment, peers, lines, line);
                foreach (var server in servers)
                    table.Add([Table.Number(lines), place, NameOf(server), Start(server), .. Requests.Select(request => Probe(server, request.Probe)), Memory(server)]);
                inShort ??= $"In an editor, the findings of an article of {lines:N0} lines follow half of the keys within "
                    + $"{Table.Number(Value(servers[0], "probes", Requests[0].Probe, "p50")!.Value, decimals: 1)} ms.";
                comparisons.AddRange(servers.Skip(1).SelectMany(peer => Compare($"{lines} lines, typing {place}", servers[0], peer)));
            }
        }

        return new Result([table], comparisons) { InShort = inShort };
    }

    private static IEnumerable<Comparison> Compare(string where, JsonNode ours, JsonNode peer)
    {
        yield return new Comparison($"{where}: start", NameOf(peer), Value(ours, "startup", "p50")!.Value, Value(peer, "startup", "p50")!.Value, "ms to start");
        foreach (var (name, probe) in Requests)
        {
            if (Value(ours, "probes", probe, "p50") is not { } || Value(peer, "probes", probe, "p50") is not { })
                continue;
            yield return new Comparison($"{where}: {name}", NameOf(peer), Value(ours, "probes", probe, "p50")!.Value, Value(peer, "probes", probe, "p50")!.Value, "ms, half of the keys");
            yield return new Comparison($"{where}: {name}", NameOf(peer), Value(ours, "probes", probe, "p99")!.Value, Value(peer, "probes", probe, "p99")!.Value, "ms, 99 in 100 keys");
        }

        yield return new Comparison(
            $"{where}: memory at the end", NameOf(peer), Value(ours, "memory", "rest", "rss")!.Value, Value(peer, "memory", "rest", "rss")!.Value, "MB at the end");
    }

    private static string NameOf(JsonNode server) => server["name"]!.GetValue<string>();

    private static string Start(JsonNode server) => Table.Number(Value(server, "startup", "p50")!.Value);

    private static string Probe(JsonNode server, string probe) =>
        Value(server, "probes", probe, "p50") is { } half && Value(server, "probes", probe, "p99") is { } most
            ? $"{Table.Number(half, decimals: 1)} / {Table.Number(most, decimals: 1)}"
            : MarkdownTable.Nothing;

    private static string Memory(JsonNode server) =>
        string.Join(" / ", new[] { "initialized", "opened", "rest" }.Select(moment => Table.Number(Value(server, "memory", moment, "rss")!.Value)));

    /// <summary>A number of what the harness says; null where the server does not offer what was asked for.</summary>
    private static double? Value(JsonNode server, params IEnumerable<string> path) =>
        path.Aggregate((JsonNode?)server, (node, key) => node?[key])?.GetValue<double>();
}
