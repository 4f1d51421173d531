using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Protocol;

/// <summary>Addresses of documents as full paths with <c>/</c>, and back.</summary>
internal static class DocumentPath
{
    private const string FileScheme = "file://";

    /// <summary>The path. One document has one path, however its address is escaped; a text without a file gets one in the folder.</summary>
    /// <param name="uri">The address.</param>
    /// <param name="folder">The folder that texts without a file belong to.</param>
    public static string Of(string uri, string folder)
    {
        if (!uri.StartsWith(FileScheme, StringComparison.OrdinalIgnoreCase))
            return $"{folder.TrimEnd('/')}/{Clean(uri.Length == 0 ? "untitled" : uri.Replace('/', '_'))}";
        var path = Clean(Uri.UnescapeDataString(uri[FileScheme.Length..]));
        if (path is ['/', var drive, ':', ..] && char.IsAsciiLetter(drive) && OperatingSystem.IsWindows())
            path = char.ToUpperInvariant(drive) + path[2..];
        else if (!path.StartsWith('/'))
            path = (OperatingSystem.IsWindows() ? "//" : "/") + path;
        return FilePath.Normalise(path);
    }

    /// <summary>The address of a file.</summary>
    /// <param name="path">Its full path.</param>
    public static string UriOf(string path)
    {
        var segments = path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString);
        return $"{FileScheme}{(path.StartsWith('/') ? "" : "/")}{string.Join('/', segments)}";
    }

    /// <summary>No path of a system holds NUL, and asking for one is an error.</summary>
    private static string Clean(string path) => path.Replace('\0', '\uFFFD');
}
