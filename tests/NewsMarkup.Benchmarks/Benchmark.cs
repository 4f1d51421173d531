namespace NewsMarkup.Benchmarks;

/// <summary>One question about speed, with its answer as text in Markdown. Every class that derives from this is found by the program.</summary>
internal abstract class Benchmark
{
    /// <summary>The word that starts it on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>What is measured and in which unit, for the reader of the table.</summary>
    public abstract string Question { get; }

    /// <summary>Measures. May take minutes.</summary>
    public abstract string Answer();
}
