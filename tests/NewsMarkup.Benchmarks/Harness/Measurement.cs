namespace NewsMarkup.Benchmarks.Harness;

/// <summary>What one operation of a contender costs.</summary>
/// <param name="Name">The contender.</param>
/// <param name="Best">Nanoseconds in the fastest round: what the work costs with nothing in its way.</param>
/// <param name="Median">Nanoseconds in the middle round.</param>
/// <param name="Bytes">Bytes allocated.</param>
internal sealed record Measurement(string Name, double Best, double Median, double Bytes);
