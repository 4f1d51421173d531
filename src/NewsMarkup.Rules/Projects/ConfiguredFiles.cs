using System.Collections.Immutable;
using NewsMarkup.Rules.Configuration;

namespace NewsMarkup.Rules.Projects;

/// <summary>Finds the files that a path or a glob of a configuration means.</summary>
public static class ConfiguredFiles
{
    /// <summary>Their full paths in a stable order; empty where there is none.</summary>
    public static ImmutableArray<string> Of(ConfiguredPath named, FileSource files)
    {
        if (files.IsFile(named.Path))
            return [named.Path];
        var glob = new FileGlob(named.Path);
        return [.. files.FilesBelow(FolderOf(named.Path)).Where(glob.Matches).Order(StringComparer.Ordinal)];
    }

    /// <summary>The folder below which everything lies that a pattern can mean.</summary>
    private static string FolderOf(string pattern)
    {
        var wild = pattern.AsSpan().IndexOfAny('*', '?', '{');
        return wild < 0 ? pattern : pattern[..(pattern.LastIndexOf('/', wild) + 1)];
    }
}
