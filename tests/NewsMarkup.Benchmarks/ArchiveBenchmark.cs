using System.Buffers;
using System.Text;
using NewsMarkup.Benchmarks.Corpus;
using NewsMarkup.Benchmarks.Harness;
using NewsMarkup.Benchmarks.Peers;
using NewsMarkup.Benchmarks.Programs;
using NewsMarkup.Compile;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Benchmarks;

/// <summary>What <c>newsmarkup check</c> and <c>build</c> cost on an archive: the real program on files on disk.</summary>
internal sealed class ArchiveBenchmark : Benchmark
{
    public override string Name => "archive";

    public override string Title => "Archives";

    public override Result Measure(Equipment equipment)
    {
        var table = new Table(
            $"Clean articles of {Archive.ArticleLength} bytes through the native program, one run each, on all cores: seconds on the clock, seconds of the processor in all "
            + "threads, the most memory it held. textlint and remark-lint, as above, are given the clean copy of the same articles, which is shorter. "
            + "Parquet needs the .NET tool, and is not measured here.",
            "run", "articles", "seconds", "articles a second", "processor, s", "MB");
        var comparisons = new List<Comparison>();
        string? inShort = null;
        foreach (var count in equipment.Scale.Archives)
        {
            using var scratch = new ScratchFolder();
            var archive = Directory.CreateDirectory(Path.Combine(scratch.Path, "archive")).FullName;
            Archive.Write(archive, count, ".news", number => CleanArticle.Of(number, Archive.ArticleLength));
            var uncached = Add(Check("check, no cache", "--no-cache"));
            Add(Check("check, first with cache", "--cache-dir=../cache"));
            var cached = Add(Check("check, again with cache", "--cache-dir=../cache"));
            scratch.Delete("cache");
            Add(equipment.Program.Invoke(archive, "build", ".", "--to", "ndjson", "--out", "../archive.ndjson") with { Name = "build --to ndjson" });
            scratch.Delete("archive.ndjson");
            Add(equipment.Program.Invoke(archive, "build", ".", "--to", "csv", "--out-dir", "../tables") with { Name = "build --to csv" });
            scratch.Delete("tables");
            if (count == equipment.Scale.ArchiveOfPeers && equipment.Node is { } node)
                AddPeers(node, uncached);
            inShort = $"An archive of {count:N0} articles of {Table.Size(Archive.ArticleLength)} is checked in {Table.Number(uncached.Clock.TotalSeconds, decimals: 1)} s, "
                + $"{count / uncached.Clock.TotalSeconds:N0} articles a second, in {Table.Number(uncached.PeakBytes / 1e6)} MB of memory; again, where nothing has changed, in "
                + $"{Table.Number(cached.Clock.TotalSeconds, decimals: 1)} s.";

            Invocation Check(string name, string cache) => equipment.Program.Invoke(archive, "check", cache) with
            {
                Name = name,
                MustSay = " checked, nothing found.",
            };

            RunCost Add(Invocation invocation)
            {
                var cost = ProgramRace.Run(invocation);
                table.Add(
                    invocation.Name,
                    Table.Number(count),
                    Table.Number(cost.Clock.TotalSeconds, decimals: 2),
                    Table.Number(count / cost.Clock.TotalSeconds),
                    Table.Number(cost.Cpu.TotalSeconds, decimals: 2),
                    Table.Number(cost.PeakBytes / 1e6));
                return cost;
            }

            void AddPeers(NodePeers node, RunCost ours)
            {
                var copies = Directory.CreateDirectory(Path.Combine(scratch.Path, "copies")).FullName;
                Archive.Write(copies, count, ".md", number => CleanCopy(CleanArticle.Of(number, Archive.ArticleLength)));
                foreach (var peer in (Invocation[])[node.TextlintProgram(copies), node.RemarkProgram(copies)])
                    comparisons.Add(new Comparison($"check, no cache, {count} articles", peer.Name, ours.Clock.TotalSeconds, Add(peer).Clock.TotalSeconds, "seconds on the clock"));
            }
        }

        return new Result([table], comparisons) { InShort = inShort };
    }

    private static string CleanCopy(string article)
    {
        var copy = new ArrayBufferWriter<byte>();
        PlainText.Write(ArticleModel.Bind(SyntaxTree.Parse(article)), copy);
        return Encoding.UTF8.GetString(copy.WrittenSpan);
    }
}
