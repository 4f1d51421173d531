using NewsMarkup.Compile;

namespace NewsMarkup.Tests.Gold;

/// <summary>The articles that people have annotated.</summary>
internal static class GoldFolder
{
    /// <summary>A test case for each gold file, for TestCaseSource.</summary>
    public static IEnumerable<TestCaseData> Cases() => SharedFolder.Cases(folder =>
        Directory.EnumerateFiles(Path.Combine(folder, "corpora"), "*.gold.json", SearchOption.AllDirectories).Prepend(Path.Combine(folder, "seed", "gold.json")));

    /// <summary>The source of an article: a gold file decompiled, any other file as it is.</summary>
    public static string SourceOf(string path) => path.EndsWith(".json", StringComparison.Ordinal)
        ? NativeImporter.Import(new ImportInput(path, File.ReadAllBytes(path))).Article.ToString()
        : File.ReadAllText(path);
}
