namespace NewsMarkup.Cli.Reports;

/// <summary>Paths as the tools that read reports know them: seen from the folder of the run, which is the top of the repository, with <c>/</c>.</summary>
internal static class SourcePath
{
    /// <summary>The path from here; the full path of a file that lies elsewhere.</summary>
    public static string Of(string path)
    {
        var relative = Path.GetRelativePath(".", path);
        return (LeavesFolder(relative) ? Path.GetFullPath(path) : relative).Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>The same as a URI, relative where the path is.</summary>
    public static string UriOf(string path) => Of(path) is var shown && Path.IsPathRooted(shown)
        ? $"file:///{Escaped(shown).TrimStart('/')}"
        : Escaped(shown);

    private static bool LeavesFolder(string relative) =>
        Path.IsPathRooted(relative) || relative == ".." || relative.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
