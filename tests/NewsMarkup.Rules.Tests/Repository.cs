namespace NewsMarkup.Rules.Tests;

/// <summary>Where the repository's own files are.</summary>
internal static class Repository
{
    /// <summary>The folder that holds NewsMarkup.sln.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsMarkup.sln")))
                return folder.FullName;
        }

        // Built outside the checkout: the source file's own path still leads to it.
        return Path.GetFullPath(Path.Combine(Path.GetDirectoryName(SourceFile())!, "..", ".."));
    }

    private static string SourceFile([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;
}
