namespace NewsMarkup.Semantics;

/// <summary>Where the path of a <c>@use</c> leads.</summary>
internal static class RegisterPath
{
    /// <summary>The path seen from where <paramref name="file"/> is seen from, without <c>.</c> and <c>..</c> where that can be.</summary>
    public static string Resolve(string file, string use)
    {
        var path = use.Replace('\\', '/');
        var folder = file.Replace('\\', '/');
        folder = folder[..(folder.LastIndexOf('/') + 1)];
        return Normalise(Path.IsPathRooted(path) ? path : folder + path);
    }

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
}
