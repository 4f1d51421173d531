namespace NewsMarkup.Benchmarks.Programs;

/// <summary>What a run of a program takes.</summary>
/// <param name="Clock">From its start to its end.</param>
/// <param name="Cpu">Of the processor, in all its threads.</param>
/// <param name="PeakBytes">The most memory it held at a time; 0 where nobody looked.</param>
/// <param name="Output">What it printed on standard output.</param>
internal sealed record RunCost(TimeSpan Clock, TimeSpan Cpu, long PeakBytes, string Output);
