using System.Collections.Immutable;

namespace NewsMarkup.LanguageServer.Workspaces;

/// <summary>What the user of an editor has set for everything, and for folders of the workspace; immutable.</summary>
/// <param name="Everywhere">For files in no such folder.</param>
internal sealed record FolderSettings(EditorSettings Everywhere)
{
    /// <summary>Nothing.</summary>
    public static readonly FolderSettings None = new(EditorSettings.None);

    /// <summary>For folders, by full path.</summary>
    public ImmutableDictionary<string, EditorSettings> Folders { get; init; } = ImmutableDictionary<string, EditorSettings>.Empty;

    /// <summary>What is set for a file: that of the innermost folder round it.</summary>
    /// <param name="path">Its full path, with <c>/</c>.</param>
    public EditorSettings Of(string path) =>
        Folders.Where(folder => path.StartsWith(folder.Key.TrimEnd('/') + "/", StringComparison.Ordinal))
            .OrderByDescending(folder => folder.Key.Length)
            .Select(folder => folder.Value)
            .FirstOrDefault(Everywhere);

    /// <summary>True where the same is set.</summary>
    public bool Equals(FolderSettings? other) => other is not null
        && Everywhere == other.Everywhere
        && Folders.Count == other.Folders.Count
        && Folders.All(folder => other.Folders.TryGetValue(folder.Key, out var theirs) && theirs == folder.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Everywhere, Folders.Count);
}
