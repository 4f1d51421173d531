namespace NewsMarkup.Benchmarks.Harness;

/// <summary>Measures contenders in turn, round after round in one process, so that whatever slows the machine down slows all of them.</summary>
internal static class Race
{
    private const int LeastRounds = 3;
    private const int MostRounds = 21;

    /// <summary>What each contender takes, in their order.</summary>
    /// <param name="patience">No round begins after this time, except the first three.</param>
    /// <param name="contenders">What is compared.</param>
    public static IReadOnlyList<Measurement> Run(TimeSpan patience, params IReadOnlyList<Contender> contenders)
    {
        var lanes = contenders.Select(contender => new Lane(contender)).ToList();
        foreach (var lane in lanes)
            lane.WarmUp();
        var end = ThreadClock.Nanoseconds + (patience.TotalMilliseconds * 1e6);
        for (var round = 0; round < LeastRounds || (round < MostRounds && ThreadClock.Nanoseconds < end); round++)
        {
            foreach (var lane in lanes)
                lane.Sample();
        }

        return [.. lanes.Select(lane => lane.Result)];
    }
}
