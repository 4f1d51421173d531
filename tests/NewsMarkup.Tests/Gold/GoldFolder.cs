using System.Runtime.CompilerServices;

namespace NewsMarkup.Tests.Gold;

/// <summary>The folder of gold articles, which lies outside the repository: NEWSMARKUP_SHARED, or `shared` beside the repository's root.</summary>
internal static class GoldFolder
{
    /// <summary>A test case for each gold file, for TestCaseSource; one skipped case where the folder is absent, and an error where CI is set.</summary>
    public static IEnumerable<TestCaseData> Cases()
    {
        if (Find() is { } folder)
            return GoldFiles(folder).Select(path => new TestCaseData(path).SetArgDisplayNames(Path.GetRelativePath(folder, path)));

        return IsCi
            ? throw new DirectoryNotFoundException(Absence)
            : [new TestCaseData("").SetArgDisplayNames("no gold").Ignore(Absence)];
    }

    private static bool IsCi => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));

    private static string Absence =>
        $"../shared is absent: {Configured ?? "no folder `shared` beside the repository, and NEWSMARKUP_SHARED is not set"}.";

    private static string? Configured => Environment.GetEnvironmentVariable("NEWSMARKUP_SHARED") is { Length: > 0 } folder ? folder : null;

    private static string? Find()
    {
        var folder = Configured ?? BesideRepository(AppContext.BaseDirectory) ?? BesideRepository(SourceFolder());
        return Directory.Exists(folder) ? folder : null;
    }

    private static string? BesideRepository(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsMarkup.sln")))
                return Path.GetFullPath(Path.Combine(folder.FullName, "..", "shared"));
        }

        return null;
    }

    // With --artifacts-path the assembly lies outside the repository.
    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    private static string[] GoldFiles(string folder) =>
    [
        Path.Combine(folder, "seed", "gold.json"),
        .. Directory.EnumerateFiles(Path.Combine(folder, "corpora"), "*.gold.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal),
    ];
}
