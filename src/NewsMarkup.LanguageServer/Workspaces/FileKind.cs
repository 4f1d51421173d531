namespace NewsMarkup.LanguageServer.Workspaces;

/// <summary>What a file is, by its path.</summary>
internal static class FileKind
{
    /// <summary>The ending of house rules.</summary>
    public const string HouseRules = ".newsrules";

    /// <summary>False for configurations and house rules; a text without a name is an article.</summary>
    public static bool IsArticle(string path) =>
        !path.EndsWith(".json", StringComparison.Ordinal) && !path.EndsWith(HouseRules, StringComparison.Ordinal);
}
