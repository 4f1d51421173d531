using MAB.DotIgnore;

namespace NewsMarkup.Rules.Projects;

/// <summary>The articles and registers of a folder: its <c>.news</c> files, and those below it, that git does not ignore.</summary>
public static class ArticleFolder
{
    /// <summary>What the name of an article or a register ends in.</summary>
    public const string Extension = ".news";

    /// <summary>Their paths in a stable order; found as they are asked for.</summary>
    /// <param name="folder">The folder; the paths begin with it, unless it is the current one, <c>.</c>.</param>
    /// <param name="unreadable">What is done about a folder that cannot be read; it is passed by where that does not throw.</param>
    public static IEnumerable<string> Articles(string folder, Action<string, Exception> unreadable) => Walk(folder, new IgnoreList(), unreadable);

    /// <summary>True where a path leads to a file that <see cref="Articles"/> would find if it is there.</summary>
    /// <param name="folder">The full path of the folder, with <c>/</c>.</param>
    /// <param name="path">The full path, with <c>/</c>.</param>
    public static bool Holds(string folder, string path)
    {
        var here = folder.TrimEnd('/');
        if (!path.StartsWith(here + '/', StringComparison.Ordinal) || !path.EndsWith(Extension, StringComparison.Ordinal))
            return false;
        var ignored = new IgnoreList();
        var segments = path[(here.Length + 1)..].Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            AddRules(here, ignored);
            if (IsPassedBy(segments[i], isFolder: i < segments.Length - 1, ignored))
                return false;
            here += '/' + segments[i];
        }

        return true;
    }

    private static IEnumerable<string> Walk(string folder, IgnoreList ignored, Action<string, Exception> unreadable)
    {
        var here = ignored.Clone();
        foreach (var entry in Entries(folder, here, unreadable))
        {
            var path = folder == "." ? entry.Name : Path.Combine(folder, entry.Name);
            if (entry is DirectoryInfo)
            {
                foreach (var article in Walk(path, here, unreadable))
                    yield return article;
            }
            else if (entry.Name.EndsWith(Extension, StringComparison.Ordinal))
            {
                yield return path;
            }
        }
    }

    /// <summary>What stands in a folder and is not ignored, in order. The folder's own .gitignore is added to what is ignored.</summary>
    private static List<FileSystemInfo> Entries(string folder, IgnoreList ignored, Action<string, Exception> unreadable)
    {
        try
        {
            AddRules(folder, ignored);
            return
            [
                .. new DirectoryInfo(folder).EnumerateFileSystemInfos()
                    .Where(entry => !IsPassedBy(entry.Name, entry is DirectoryInfo, ignored))
                    .OrderBy(entry => entry.Name, StringComparer.Ordinal),
            ];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            unreadable(folder, problem);
            return [];
        }
    }

    private static void AddRules(string folder, IgnoreList ignored)
    {
        var file = Path.Combine(folder, ".gitignore");
        if (File.Exists(file))
            ignored.AddRules(File.ReadAllLines(file));
    }

    private static bool IsPassedBy(string name, bool isFolder, IgnoreList ignored) => name.StartsWith('.') || ignored.IsIgnored(name, isFolder);
}
