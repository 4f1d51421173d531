using System.Diagnostics;
using NewsMarkup.Benchmarks;
using NewsMarkup.Benchmarks.Harness;
using NewsMarkup.Benchmarks.Programs;

const string command = "dotnet run --project tests/NewsMarkup.Benchmarks -c Release -- all";
Benchmark[] benchmarks =
[
    new ParseBenchmark(), new KeystrokeBenchmark(), new ModelBenchmark(), new RulesBenchmark(), new RuleGrowthBenchmark(), new OutputsBenchmark(),
    new StartBenchmark(), new ArchiveBenchmark(), new FindBenchmark(), new ServerBenchmark(),
];

var isQuick = args.Contains("--quick");
var chosen = args.Where(argument => argument != "--quick").ToList() is [var name] ? Array.FindAll(benchmarks, one => name == "all" || one.Name == name) : [];
if (chosen.Length == 0)
{
    Console.Error.WriteLine($"usage: all|{string.Join('|', benchmarks.Select(benchmark => benchmark.Name))} [--quick]");
    return 2;
}

var equipment = new Equipment(isQuick ? Scale.Quick : Scale.Full);
var watch = Stopwatch.StartNew();
if (chosen.Length == 1)
{
    Console.Write(PerformancePage.Of(chosen[0], chosen[0].Measure(equipment)));
    return 0;
}

if (!isQuick)
    Say("this takes about half an hour on an idle machine with 2 cores, and 3 GB of the disk for a while");
Say("the native program and the peers are made ready");
var versions = Versions.Of(equipment);
var found = new List<(Benchmark, Result)>();
foreach (var benchmark in chosen)
{
    Say($"{found.Count + 1} of {chosen.Length}: {benchmark.Name}");
    found.Add((benchmark, Measure(benchmark)));
}

Say("done");
var page = PerformancePage.Of(isQuick ? command + " --quick" : command, Machine.Description, versions, equipment.Absent, found);
if (isQuick)
{
    Console.Write(page);
    return 0;
}

File.WriteAllText(SourceFolder.PathOf("docs/performance.md"), page);
var readme = SourceFolder.PathOf("README.md");
File.WriteAllText(readme, ReadmeFigures.Replace(File.ReadAllText(readme), PerformancePage.InShort(found.Select(section => section.Item2))));
return 0;

// Half an hour of figures is not lost because one part fails.
Result Measure(Benchmark benchmark)
{
    try
    {
        return benchmark.Measure(equipment);
    }
#pragma warning disable CA1031 // Whatever it is, the page tells it.
    catch (Exception problem)
#pragma warning restore CA1031
    {
        Say($"{benchmark.Name} failed: {problem.Message}");
        return new Result([], []) { LeftOut = $"**This failed**: {FirstLine.Of(problem.Message)}" };
    }
}

void Say(string what) => Console.Error.WriteLine($"{watch.Elapsed:mm\\:ss}  {what}");
