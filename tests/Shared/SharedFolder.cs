namespace NewsMarkup.Tests;

/// <summary>The folder of articles by others, which lies outside the repository: NEWSMARKUP_SHARED, or `shared` beside the repository's root.</summary>
internal static class SharedFolder
{
    private static readonly string? Configured = Environment.GetEnvironmentVariable("NEWSMARKUP_SHARED") is { Length: > 0 } folder ? folder : null;

    private static readonly string Folder = Configured ?? Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared"));

    private static readonly string Absence =
        $"../shared is absent: {Configured ?? "no folder `shared` beside the repository, and NEWSMARKUP_SHARED is not set"}.";

    private static readonly bool IsCi = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));

    /// <summary>A file of the folder. Where the folder is absent, the test that asks is skipped, and fails where CI is set.</summary>
    /// <param name="path">Its path from the folder, with <c>/</c>.</param>
    public static string PathOf(string path)
    {
        if (!Directory.Exists(Folder) && !IsCi)
            Assert.Ignore(Absence);
        return Directory.Exists(Folder) ? Path.Combine(Folder, path) : throw new DirectoryNotFoundException(Absence);
    }

    /// <summary>A test case for each file, for TestCaseSource; one skipped case where the folder is absent, and an error where CI is set.</summary>
    /// <param name="find">The files that are wanted of the folder.</param>
    public static IEnumerable<TestCaseData> Cases(Func<string, IEnumerable<string>> find)
    {
        if (Directory.Exists(Folder))
            return find(Folder).Order(StringComparer.Ordinal).Select(path => new TestCaseData(path).SetArgDisplayNames(Path.GetRelativePath(Folder, path)));

        return IsCi ? throw new DirectoryNotFoundException(Absence) : [new TestCaseData("").SetArgDisplayNames("no shared folder").Ignore(Absence)];
    }
}
