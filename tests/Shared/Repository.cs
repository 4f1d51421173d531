using System.Runtime.CompilerServices;

namespace NewsMarkup.Tests;

/// <summary>The folder that holds the sources, with which many tests compare.</summary>
internal static class Repository
{
    /// <summary>The folder of NewsMarkup.sln.</summary>
    public static string Root { get; } = FolderAbove(AppContext.BaseDirectory) ?? FolderAbove(SourceFolder())
        ?? throw new DirectoryNotFoundException("NewsMarkup.sln is in no folder above the tests.");

    /// <summary>A file or folder of the repository.</summary>
    /// <param name="path">Its path from the root, with <c>/</c>.</param>
    public static string PathOf(string path) => Path.Combine(Root, path);

    private static string? FolderAbove(string start)
    {
        var folder = new DirectoryInfo(start);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NewsMarkup.sln")))
            folder = folder.Parent;
        return folder?.FullName;
    }

    // With --artifacts-path the assembly lies outside the repository.
    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
