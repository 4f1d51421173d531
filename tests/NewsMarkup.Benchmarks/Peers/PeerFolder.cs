using System.Runtime.CompilerServices;

namespace NewsMarkup.Benchmarks.Peers;

/// <summary>Where the peers are: the files that say which versions are measured, and the folder, never committed, into which they are downloaded.</summary>
internal static class PeerFolder
{
    /// <summary>The folder for what is downloaded.</summary>
    public static string Artifacts => Path.GetFullPath(PathOf("../../../artifacts/peers"));

    /// <summary>A file beside this one.</summary>
    public static string PathOf(string file, [CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, file);
}
