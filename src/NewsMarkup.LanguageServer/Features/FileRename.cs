namespace NewsMarkup.LanguageServer.Features;

/// <summary>A file or a folder that gets another path.</summary>
/// <param name="From">The full path before, with <c>/</c>.</param>
/// <param name="To">The full path afterwards.</param>
internal sealed record FileRename(string From, string To)
{
    /// <summary>Where a file goes that is the one renamed or lies in the folder renamed; null for any other.</summary>
    public string? Move(string path) => path == From ? To
        : path.StartsWith(From + "/", StringComparison.Ordinal) ? To + path[From.Length..]
        : null;
}
