namespace NewsMarkup.Benchmarks.Harness;

/// <summary>One of the things that a race compares.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Run">The work; its result is kept alive, so that none of the work can be left out.</param>
/// <param name="Operations">How many operations one run makes; times and bytes are told for one operation.</param>
internal sealed record Contender(string Name, Func<object> Run, int Operations = 1);
