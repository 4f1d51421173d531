using System.Diagnostics;

namespace NewsMarkup.Rules;

/// <summary>Adds up how long each rule takes; safe to use from several threads.</summary>
public sealed class RuleTimes
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Rule, long> _ticks = [];

    /// <summary>The rules with the time they took, the slowest first.</summary>
    public IReadOnlyList<(Rule Rule, TimeSpan Time)> All()
    {
        lock (_lock)
            return [.. _ticks.OrderByDescending(time => time.Value).Select(time => (time.Key, Stopwatch.GetElapsedTime(0, time.Value)))];
    }

    internal void Add(IReadOnlyDictionary<Rule, long> ticks)
    {
        lock (_lock)
        {
            foreach (var (rule, taken) in ticks)
                _ticks[rule] = _ticks.GetValueOrDefault(rule) + taken;
        }
    }
}
