using NewsMarkup.Benchmarks.Corpus;
using NewsMarkup.Benchmarks.Harness;
using NewsMarkup.Benchmarks.Programs;

namespace NewsMarkup.Benchmarks;

/// <summary>What <c>newsmarkup find</c> costs on an archive.</summary>
internal sealed class FindBenchmark : Benchmark
{
    private static readonly string[][] Searches =
    [
        ["--by", "@reyes"],
        ["--by", "Elena Reyes"],
        ["--text", "by hand in stage 7"],
        ["--denied"],
    ];

    public override string Name => "find";

    public override string Title => "Finding who said what";

    public override Result Measure(Equipment equipment)
    {
        var count = equipment.Scale.ArchiveToSearch;
        using var folder = new ScratchFolder();
        Archive.Write(folder.Path, count, ".news", number => CleanArticle.Of(number, Archive.ArticleLength));
        var table = new Table(
            $"{count} articles of {Archive.ArticleLength} bytes through the native program, one run each, on all cores; articles in which something is found are named.",
            "search", "articles found", "seconds", "articles a second", "processor, s", "MB");
        foreach (var search in Searches)
        {
            var cost = ProgramRace.Run(equipment.Program.Invoke(folder.Path, ["find", ".", "--files", .. search]));
            table.Add(
                $"`find {string.Join(' ', search.Select(word => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word))}`",
                Table.Number(cost.Output.Count(c => c == '\n')),
                Table.Number(cost.Clock.TotalSeconds, decimals: 2),
                Table.Number(count / cost.Clock.TotalSeconds),
                Table.Number(cost.Cpu.TotalSeconds, decimals: 2),
                Table.Number(cost.PeakBytes / 1e6));
        }

        return new Result([table], []);
    }
}
