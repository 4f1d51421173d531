using NewsMarkup.Benchmarks.Programs;

namespace NewsMarkup.Benchmarks.Peers;

/// <summary>Where the peers are: the files that say which versions are measured, and the user's folder for caches, into which they are downloaded.</summary>
internal static class PeerFolder
{
    /// <summary>A folder for what is downloaded; it is made where there is none.</summary>
    public static string Of(string kind) => Directory.CreateDirectory(Path.Combine(Caches, "newsmarkup-benchmarks", kind)).FullName;

    /// <summary>A file of the repository that says what is downloaded, or runs it.</summary>
    public static string Source(string file) => SourceFolder.PathOf($"tests/NewsMarkup.Benchmarks/Peers/{file}");

    private static string Caches =>
        Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } chosen
            ? chosen
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
}
