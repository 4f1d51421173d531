namespace NewsMarkup.Tests.Gold;

/// <summary>The articles that people have annotated.</summary>
internal static class GoldFolder
{
    /// <summary>A test case for each gold file, for TestCaseSource.</summary>
    public static IEnumerable<TestCaseData> Cases() => SharedFolder.Cases(folder =>
        Directory.EnumerateFiles(Path.Combine(folder, "corpora"), "*.gold.json", SearchOption.AllDirectories).Prepend(Path.Combine(folder, "seed", "gold.json")));
}
