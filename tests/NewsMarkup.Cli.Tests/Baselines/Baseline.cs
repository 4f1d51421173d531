using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests.Baselines;

/// <summary>Outputs that were read and found right, one file each. With UPDATE_BASELINES=1 what is made now is written down instead.</summary>
internal static class Baseline
{
    private static readonly string Folder = Repository.PathOf("tests/NewsMarkup.Cli.Tests/Baselines");

    private static bool IsUpdate => Environment.GetEnvironmentVariable("UPDATE_BASELINES") == "1";

    /// <summary>The files that stand in the folder and its subfolders, by their paths from it, with <c>/</c>; the code beside them left out.</summary>
    public static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/')).Where(path => path.Contains('/')).Order(StringComparer.Ordinal);

    /// <summary>Fails where an output is not what its file holds, and shows the first line that differs; fails too where the file is written anew.</summary>
    public static void Matches(string file, string actual)
    {
        var path = Path.Combine(Folder, file);
        var difference = TextDifference.Between(File.Exists(path) ? File.ReadAllText(path) : "", actual);
        if (difference is null)
            return;
        if (!IsUpdate)
            Assert.Fail($"Baselines/{file} differs:\n{difference}\nIf the new output is right, run the tests once with UPDATE_BASELINES=1.");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, actual);
        Assert.Fail($"Baselines/{file} was rewritten:\n{difference}\nRead the change, then run the tests without UPDATE_BASELINES.");
    }
}
