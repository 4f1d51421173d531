namespace NewsMarkup.Tests;

/// <summary>The articles and the register that come with the language.</summary>
internal static class ExampleFolder
{
    private static readonly string Folder = Repository.PathOf("grammar/examples");

    /// <summary>Their paths from the folder, with <c>/</c>.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.news", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    public static string PathOf(string name) => Path.Combine(Folder, name);
}
