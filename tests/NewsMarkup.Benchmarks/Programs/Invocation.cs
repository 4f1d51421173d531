namespace NewsMarkup.Benchmarks.Programs;

/// <summary>A command line whose whole run is measured.</summary>
/// <param name="Name">What tables call it.</param>
/// <param name="Program">The program's file, or a name on the PATH.</param>
/// <param name="Arguments">What it is given.</param>
/// <param name="Folder">Where it is started.</param>
internal sealed record Invocation(string Name, string Program, IReadOnlyList<string> Arguments, string Folder)
{
    /// <summary>Words that it prints where it has done its work; one that does nothing would win.</summary>
    public string MustSay { get; init; } = "";
}
