using System.Runtime.CompilerServices;

namespace NewsMarkup.Benchmarks.Programs;

/// <summary>The repository from which this program was built.</summary>
internal static class SourceFolder
{
    /// <summary>A file or folder of the repository.</summary>
    /// <param name="path">Its path from the root, with <c>/</c>.</param>
    public static string PathOf(string path) => Path.GetFullPath(Path.Combine(OfThisFile(), "../../..", path));

    private static string OfThisFile([CallerFilePath] string source = "") => Path.GetDirectoryName(source)!;
}
