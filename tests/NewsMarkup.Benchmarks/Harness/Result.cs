namespace NewsMarkup.Benchmarks.Harness;

/// <summary>What a benchmark has found.</summary>
/// <param name="Tables">Its figures.</param>
/// <param name="Comparisons">Those of them that peers have too.</param>
internal sealed record Result(IReadOnlyList<Table> Tables, IReadOnlyList<Comparison> Comparisons)
{
    /// <summary>The figure that who reads no more should see, in a sentence; null where none is.</summary>
    public string? InShort { get; init; }

    /// <summary>Why something was left out, in a sentence; null where nothing was.</summary>
    public string? LeftOut { get; init; }
}
