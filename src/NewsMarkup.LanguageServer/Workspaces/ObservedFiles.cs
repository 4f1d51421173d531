using System.Collections.Concurrent;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.LanguageServer.Workspaces;

/// <summary>Files that remember what they were asked about: only a change of that can make another of what was made of them. Safe to ask from several threads.</summary>
/// <param name="files">Where they come from.</param>
internal sealed class ObservedFiles(FileSource files) : FileSource
{
    private readonly ConcurrentDictionary<string, bool> _paths = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);

    /// <summary>True where something was asked about a file, or about all files of a folder round it.</summary>
    /// <param name="path">Its full path, with <c>/</c>.</param>
    public bool WereAskedAbout(string path) =>
        _paths.ContainsKey(path) || _folders.Keys.Any(folder => path.StartsWith(folder, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override FileContent Read(string path) => files.Read(Noted(path));

    /// <inheritdoc/>
    public override bool Exists(string path) => files.Exists(Noted(path));

    /// <inheritdoc/>
    public override bool IsFile(string path) => files.IsFile(Noted(path));

    /// <inheritdoc/>
    public override IEnumerable<string> FilesBelow(string folder)
    {
        _folders[WithSlashes(folder).TrimEnd('/') + "/"] = true;
        return files.FilesBelow(folder);
    }

    /// <inheritdoc/>
    public override string Shown(string path) => files.Shown(path);

    /// <summary>To be noted before the file is looked at: a change that comes between the two is then no surprise.</summary>
    private string Noted(string path)
    {
        _paths[WithSlashes(path)] = true;
        return path;
    }

    private static string WithSlashes(string path) => path.Replace('\\', '/');
}
