namespace NewsMarkup.Text;

/// <summary>Paths that stand in files, as text: no file is looked at. <c>\</c> is read as <c>/</c>, which results are written with.</summary>
public static class FilePath
{
    /// <summary>Where a path leads that stands in a file, without <c>.</c> and <c>..</c> where that can be.</summary>
    /// <param name="file">The path of the file.</param>
    /// <param name="path">The path in it, seen from the file's folder; or one that begins at a root.</param>
    public static string Resolve(string file, string path)
    {
        var target = path.Replace('\\', '/');
        return Normalise(IsRooted(target) ? target : FolderOf(file) + target);
    }

    /// <summary>The path without <c>.</c> and <c>..</c> where that can be.</summary>
    public static string Normalise(string path)
    {
        var segments = new List<string>();
        foreach (var segment in path.Replace('\\', '/').Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments[^1] is not ("" or ".."))
                segments.RemoveAt(segments.Count - 1);
            else if (segment != "." && (segment.Length > 0 || segments.Count == 0))
                segments.Add(segment);
        }

        return string.Join('/', segments);
    }

    /// <summary>A path seen from the folder of a file: <c>desk/wire/a.news</c> from <c>desk/newsmarkup.json</c> is <c>wire/a.news</c>.</summary>
    public static string SeenFrom(string file, string path)
    {
        var from = Normalise(file).Split('/')[..^1];
        var to = Normalise(path).Split('/');
        var shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && from[shared] == to[shared])
            shared++;
        return string.Join('/', Enumerable.Repeat("..", from.Length - shared).Concat(to[shared..]));
    }

    private static string FolderOf(string file)
    {
        var path = file.Replace('\\', '/');
        return path[..(path.LastIndexOf('/') + 1)];
    }

    /// <summary>True for a path that begins at a root: <c>/desk/a.news</c>, <c>C:/desk/a.news</c>.</summary>
    internal static bool IsRooted(string path) => path is ['/' or '\\', ..] or [_, ':', '/' or '\\', ..];
}
