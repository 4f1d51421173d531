namespace NewsMarkup.Rules.Projects;

/// <summary>Why a file cannot be read or written, in words for the user.</summary>
public static class FileFault
{
    /// <summary>The reason, without the path that the system's message repeats.</summary>
    public static string ReasonOf(Exception problem, string? path = null) => problem switch
    {
        _ when Directory.Exists(path) => "it is a folder",
        _ when FileAbove(path) is { } file => $"`{file}` is a file, not a folder",
        FileNotFoundException or DirectoryNotFoundException => "there is no such file",
        UnauthorizedAccessException => "permission denied",
        _ => problem.Message.Split(" : ")[0],
    };

    /// <summary>The file that stands where a path needs a folder; null when there is none.</summary>
    private static string? FileAbove(string? path)
    {
        var above = Path.GetDirectoryName(path);
        while (!string.IsNullOrEmpty(above) && !File.Exists(above))
            above = Path.GetDirectoryName(above);
        return string.IsNullOrEmpty(above) ? null : above;
    }
}
