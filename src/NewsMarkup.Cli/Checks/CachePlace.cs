namespace NewsMarkup.Cli.Checks;

/// <summary>Where the cache stands: a file for each folder that is checked, in the user's own folder for caches.</summary>
internal static class CachePlace
{
    private const string Program = "newsmarkup";
    private const string InChosenFolder = "newsmarkup.cache";

    /// <summary>The cache in a folder that the user names; it is found again wherever the articles are moved to.</summary>
    public static string In(string folder) => Path.Combine(folder, InChosenFolder);

    /// <summary>The cache of the current folder; null where the user has no folder for caches.</summary>
    public static string? OfUser() =>
        UserFolder(Environment.GetEnvironmentVariable) is { } folder ? Path.Combine(folder, $"{Digest.Of(Path.GetFullPath(".")):x32}.cache") : null;

    /// <summary>As the XDG Base Directory Specification says, and what stands in for it elsewhere. A relative XDG_CACHE_HOME is to be ignored.</summary>
    internal static string? UserFolder(Func<string, string?> variable)
    {
        if (variable("XDG_CACHE_HOME") is { } chosen && Path.IsPathFullyQualified(chosen))
            return Path.Combine(chosen, Program);
        if (OperatingSystem.IsWindows())
            return Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData) is { Length: > 0 } local ? Path.Combine(local, Program) : null;
        if (variable("HOME") is not { Length: > 0 } home)
            return null;
        return OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Caches", Program) : Path.Combine(home, ".cache", Program);
    }
}
