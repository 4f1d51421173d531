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

Say("the native program and the peers are made ready");
var versions = Versions.Of(equipment);
var found = new List<(Benchmark, Result)>();
foreach (var benchmark in chosen)
{
    Say(benchmark.Name);
    found.Add((benchmark, benchmark.Measure(equipment)));
}

Say("done");
var page = PerformancePage.Of(isQuick ? command + " --quick" : command, Machine.Description, versions, found);
if (isQuick)
    Console.Write(page);
else
    File.WriteAllText(SourceFolder.PathOf("docs/performance.md"), page);
return 0;

void Say(string what) => Console.Error.WriteLine($"{watch.Elapsed:mm\\:ss}  {what}");
