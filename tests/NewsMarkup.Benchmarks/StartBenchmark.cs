using NewsMarkup.Benchmarks.Corpus;
using NewsMarkup.Benchmarks.Harness;
using NewsMarkup.Benchmarks.Programs;

namespace NewsMarkup.Benchmarks;

/// <summary>One article through the program, from its start to its end, beside programs of other languages.</summary>
internal sealed class StartBenchmark : Benchmark
{
    private const int Length = 8_192;
    private const int Lines = 2_000;

    public override string Name => "start";

    public override string Title => "One article, cold";

    public override Result Measure(Equipment equipment)
    {
        var table = new Table(
            $"A program started for one file, the best of {equipment.Scale.ProgramRuns} runs, all programs in turn: time on the clock, time of the processor in all "
            + "threads, the most memory it held. `check` runs all rules that a project without a configuration has. textlint (4 rules for English) and remark-lint "
            + "(presets `recommended` and `consistent`) are given the same article as Markdown, Bicep as many lines of Bicep. How they do warm stands under *Rules*.",
            "lines", "program", "size", "ms", "processor, ms", "MB", "times as long as ours");
        var comparisons = new List<Comparison>();
        foreach (var article in (Article[])[Article.OfLength(Length), Article.OfLines(Lines)])
        {
            using var folder = new ScratchFolder();
            var lines = article.News.Count(c => c == '\n');
            var news = folder.Write("article.news", article.News);
            var markdown = folder.Write("article.md", article.Markdown);
            var bicep = folder.Write("article.bicep", BicepFile.OfLines(lines));
            Race(
                news,
                equipment.Program.Invoke(folder.Path, "check", "--no-cache", "article.news") with { Name = "newsmarkup check" },
                (markdown, equipment.Node?.TextlintProgram(markdown)),
                (markdown, equipment.Node?.RemarkProgram(markdown)),
                (bicep, equipment.Bicep?.Lint(bicep)));
            Race(
                news,
                equipment.Program.Invoke(folder.Path, "build", "article.news") with { Name = "newsmarkup build" },
                (bicep, equipment.Bicep?.Build(bicep)));

            void Race(string file, Invocation ours, params (string File, Invocation? Invocation)[] all)
            {
                var peers = all.Where(peer => peer.Invocation is not null).Select(peer => (peer.File, Invocation: peer.Invocation!)).ToList();
                var costs = ProgramRace.Run(equipment.Scale.ProgramRuns, [ours, .. peers.Select(peer => peer.Invocation)]);
                var own = costs[0];
                Add(file, ours, own);
                foreach (var ((peerFile, peer), cost) in peers.Zip(costs.Skip(1)))
                {
                    Add(peerFile, peer, cost);
                    var what = $"{ours.Name}, {lines} lines";
                    comparisons.Add(new Comparison(what, peer.Name, own.Clock.TotalMilliseconds, cost.Clock.TotalMilliseconds, "ms on the clock"));
                    comparisons.Add(new Comparison(what, peer.Name, own.PeakBytes / 1e6, cost.PeakBytes / 1e6, "MB"));
                }

                void Add(string measured, Invocation invocation, RunCost cost) => table.Add(
                    Table.Number(lines),
                    invocation.Name,
                    Table.Size(new FileInfo(measured).Length),
                    Table.Number(cost.Clock.TotalMilliseconds),
                    Table.Number(cost.Cpu.TotalMilliseconds),
                    Table.Number(cost.PeakBytes / 1e6),
                    Table.Number(cost.Clock / own.Clock, decimals: 1));
            }
        }

        return new Result([table, Alone(equipment)], comparisons)
        {
            InShort = $"One article of {Table.Size(Length)} is checked in {table.Rows[0][3]} ms by the native program, from its start to its end"
                + (comparisons.Count > 0 ? $"; {string.Join(", ", Peers())}." : "."),
        };

        IEnumerable<string> Peers() => comparisons.TakeWhile(comparison => comparison.What == comparisons[0].What)
            .Where(comparison => comparison.Unit != "MB").Select(comparison => $"{comparison.Peer} takes {Table.Number(comparison.Theirs)} ms");
    }

    private static Table Alone(Equipment equipment)
    {
        using var folder = new ScratchFolder();
        var table = new Table("The start alone: `--version`.", "program", "ms", "processor, ms", "MB");
        List<Invocation> starts = [equipment.Program.Invoke(folder.Path, "--version")];
        if (equipment.Bicep is { } bicep)
            starts.Add(bicep.Start(folder.Path));
        foreach (var (start, cost) in starts.Zip(ProgramRace.Run(equipment.Scale.ProgramRuns, starts)))
            table.Add(start.Name, Table.Number(cost.Clock.TotalMilliseconds), Table.Number(cost.Cpu.TotalMilliseconds), Table.Number(cost.PeakBytes / 1e6));
        return table;
    }
}
