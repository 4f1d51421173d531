using System.Collections.Immutable;
using NewsMarkup.Rules.Configuration;

namespace NewsMarkup.Cli.Files;

/// <summary>Finds the files that a path or a glob of a configuration means.</summary>
internal static class ConfiguredFiles
{
    /// <summary>Their full paths in a stable order; empty where there is none.</summary>
    public static ImmutableArray<string> Of(ConfiguredPath named)
    {
        if (File.Exists(named.Path))
            return [named.Path];
        var folder = FolderOf(named.Path);
        var glob = new FileGlob(named.Path);
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*", Readable).Where(glob.Matches).Order(StringComparer.Ordinal)]
            : [];
    }

    private static EnumerationOptions Readable { get; } = new() { RecurseSubdirectories = true };

    /// <summary>The folder below which everything lies that a pattern can mean.</summary>
    private static string FolderOf(string pattern)
    {
        var wild = pattern.AsSpan().IndexOfAny('*', '?', '{');
        return wild < 0 ? pattern : pattern[..(pattern.LastIndexOf('/', wild) + 1)];
    }
}
