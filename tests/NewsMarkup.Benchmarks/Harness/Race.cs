namespace NewsMarkup.Benchmarks.Harness;

/// <summary>Measures contenders in turn, round after round in one process, so that whatever slows the machine down slows all of them.</summary>
internal static class Race
{
    private const int Rounds = 21;

    public static IReadOnlyList<Measurement> Run(params IReadOnlyList<Contender> contenders)
    {
        var lanes = contenders.Select(contender => new Lane(contender)).ToList();
        foreach (var lane in lanes)
            lane.WarmUp();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var lane in lanes)
                lane.Sample();
        }

        return [.. lanes.Select(lane => lane.Result)];
    }
}
