using System.Diagnostics;
using NewsMarkup.Rules;

namespace NewsMarkup.Cli.Checks;

/// <summary>Adds up where the time of a run goes. Safe to use from several threads.</summary>
/// <param name="rules">The time of each rule; null where nobody asks, since that costs a clock for every call.</param>
internal sealed class CheckTimes(RuleTimes? rules)
{
    private readonly long[] _ticks = new long[Enum.GetValues<Stage>().Length];
    private readonly long _start = Stopwatch.GetTimestamp();

    /// <summary>The time of each rule; null where nobody asks.</summary>
    public RuleTimes? Rules { get; } = rules;

    /// <summary>Since the run began.</summary>
    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_start);

    /// <summary>The time of a stage, that of all threads together.</summary>
    public TimeSpan Of(Stage stage) => Stopwatch.GetElapsedTime(0, Volatile.Read(ref _ticks[(int)stage]));

    /// <summary>Does something that belongs to a stage.</summary>
    public T Measure<T>(Stage stage, Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            return work();
        }
        finally
        {
            Interlocked.Add(ref _ticks[(int)stage], Stopwatch.GetTimestamp() - start);
        }
    }

    /// <summary>Does something that belongs to a stage.</summary>
    public void Measure(Stage stage, Action work) => Measure(stage, () =>
    {
        work();
        return true;
    });
}
