using NewsMarkup.Benchmarks.Harness;

namespace NewsMarkup.Benchmarks;

/// <summary>One question about speed.</summary>
internal abstract class Benchmark
{
    /// <summary>The word that starts it on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>The heading of its section.</summary>
    public abstract string Title { get; }

    /// <summary>Measures. May take minutes.</summary>
    public abstract Result Measure(Equipment equipment);
}
