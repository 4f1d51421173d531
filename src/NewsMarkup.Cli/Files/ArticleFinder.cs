using Microsoft.Extensions.FileSystemGlobbing;
using NewsMarkup.Rules.Projects;
using Matcher = Microsoft.Extensions.FileSystemGlobbing.Matcher;

namespace NewsMarkup.Cli.Files;

/// <summary>Turns what the user names into articles: files as they are, folders and globs for their <c>.news</c> files that git does not ignore.</summary>
internal static class ArticleFinder
{
    /// <summary>The paths, in a stable order, each once.</summary>
    /// <exception cref="InputException">A path matches nothing.</exception>
    public static IReadOnlyList<string> Find(IReadOnlyList<string> paths, bool mayBeEmpty)
    {
        var found = (paths.Count == 0 ? ["."] : paths).SelectMany(path => FindOne(path, mayBeEmpty)).Distinct(StringComparer.Ordinal).ToList();
        return found.Count > 0 || mayBeEmpty ? found : throw new InputException("no article found. An article is a file that ends in `.news`.");
    }

    private static IEnumerable<string> FindOne(string path, bool mayBeEmpty)
    {
        if (path == ArticleFile.StandardInput || File.Exists(path))
            return [path];
        if (Directory.Exists(path))
            return ArticleFolder.Articles(path, Refuse);
        var matches = path.AsSpan().ContainsAny('*', '?') ? Match(path) : [];
        return matches.Count > 0 || mayBeEmpty ? matches : throw new InputException($"`{path}` matches no file and no folder.");
    }

    private static void Refuse(string folder, Exception problem) =>
        throw new InputException($"cannot read the folder `{folder}`: {FileFault.ReasonOf(problem)}");

    private static List<string> Match(string glob)
    {
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(glob.Replace('\\', '/'));
        return [.. matcher.GetResultsInFullPath(".").Select(path => Path.GetRelativePath(".", path)).Order(StringComparer.Ordinal)];
    }
}
