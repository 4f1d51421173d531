using NewsMarkup.Benchmarks;
using NewsMarkup.Benchmarks.Harness;

var benchmarks = typeof(Benchmark).Assembly.GetTypes()
    .Where(type => type.IsSubclassOf(typeof(Benchmark)))
    .Select(type => (Benchmark)Activator.CreateInstance(type)!)
    .OrderBy(benchmark => benchmark.Name, StringComparer.Ordinal)
    .ToList();

var (name, file) = args switch
{
    [var one] => (one, null),
    [var one, "--markdown", var path] => (one, path),
    _ => (null, null),
};
var chosen = benchmarks.FindAll(benchmark => name == "all" || benchmark.Name == name);
if (chosen.Count == 0)
{
    Console.Error.WriteLine($"usage: {string.Join('|', benchmarks.Select(benchmark => benchmark.Name))}|all [--markdown FILE]");
    return 2;
}

using var output = file is null ? TextWriter.Null : File.CreateText(file);
Report($"{Machine.Description}. CPU time of one thread, the best of 21 rounds, all contenders in turn in one process.");
foreach (var benchmark in chosen)
{
    Report($"{benchmark.Name}: {benchmark.Question}");
    Report(benchmark.Answer());
}

return 0;

void Report(string paragraph)
{
    foreach (var writer in (TextWriter[])[Console.Out, output])
    {
        writer.WriteLine(paragraph.TrimEnd());
        writer.WriteLine();
        writer.Flush();
    }
}
