using System.Diagnostics;
using System.Globalization;
using NewsMarkup.Benchmarks.Corpus;
using NewsMarkup.Benchmarks.Harness;

namespace NewsMarkup.Benchmarks;

/// <summary>What <c>newsmarkup check</c> costs on an archive: the real program on files on disk.</summary>
internal sealed class ArchiveBenchmark : Benchmark
{
    private const int Length = 8_000;
    private const int ArticlesInFolder = 100;
    private static readonly int[] Sizes = [1_000, 10_000];
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(10);

    public override string Name => "archive";

    public override string Question => "`check` of clean articles of 8 KB as a program, one run each: seconds on the clock, seconds of CPU in all threads, peak memory.";

    public override string Answer()
    {
        var table = new Table("run", "articles", "seconds", "CPU", "MB");
        foreach (var size in Sizes)
        {
            var folder = Directory.CreateTempSubdirectory("newsmarkup-archive-").FullName;
            try
            {
                Write(size, folder);
                Add("without cache", size, folder, "--no-cache", table);
                Add("first with cache", size, folder, "--cache-dir=cache", table);
                Add("again with cache", size, folder, "--cache-dir=cache", table);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        return table.ToString();
    }

    private static void Write(int count, string folder)
    {
        for (var number = 0; number < count; number++)
        {
            var day = Directory.CreateDirectory(Path.Combine(folder, (number / ArticlesInFolder).ToString("D4", CultureInfo.InvariantCulture)));
            File.WriteAllText(Path.Combine(day.FullName, $"{number}.news"), CleanArticle.Of(number, Length));
        }
    }

    private static void Add(string name, int size, string folder, string option, Table table)
    {
        var (clock, cpu, bytes) = Run(folder, option);
        table.Add(name, Table.Number(size), Table.Number(clock.TotalSeconds, decimals: 2), Table.Number(cpu.TotalSeconds, decimals: 2), Table.Number(bytes / 1e6));
    }

    /// <exception cref="InvalidOperationException">The articles are not clean: how findings are reported would be measured.</exception>
    private static (TimeSpan Clock, TimeSpan Cpu, long Bytes) Run(string folder, string option)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "newsmarkup.dll"), "check", option])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var (cpu, bytes) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(BetweenLooks))
            (cpu, bytes) = Look(process) is { } seen ? (seen.Cpu, Math.Max(bytes, seen.Bytes)) : (cpu, bytes);

        return output.Result.EndsWith(" checked, nothing found.\n", StringComparison.Ordinal)
            ? (watch.Elapsed, cpu, bytes)
            : throw new InvalidOperationException(output.Result);
    }

    /// <summary>What a program has taken so far, of memory what it holds; null where it has just ended.</summary>
    private static (TimeSpan Cpu, long Bytes)? Look(Process process)
    {
        try
        {
            process.Refresh();
            return (process.TotalProcessorTime, process.WorkingSet64);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
