using System.Collections.Concurrent;
using NewsMarkup.Rules.House;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Cli.Checks;

/// <summary>Tells when articles, or files that their check looks at, may have changed. Safe to use from several threads.</summary>
internal sealed class FileChanges : IDisposable
{
    /// <summary>An editor writes a file in several steps, and several files at once.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(100);

    private const int MostSteps = 20;

    private readonly AutoResetEvent _changed = new(initialState: false);
    private readonly Lock _adding = new();
    private readonly Dictionary<string, FileSystemWatcher> _byFolder = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _files = new(StringComparer.Ordinal);

    /// <summary>Watches a single file, be it there or not.</summary>
    /// <exception cref="InputException">The system watches no more.</exception>
    public void WatchFile(string path)
    {
        var file = Path.GetFullPath(path);
        _files.TryAdd(file, value: true);
        Watch(Existing(Path.GetDirectoryName(file)!), recursive: false);
    }

    /// <summary>Watches what an article's check can depend on in a folder and all below.</summary>
    /// <exception cref="InputException">The system watches no more.</exception>
    public void WatchFolder(string path) => Watch(Existing(Path.GetFullPath(path)), recursive: true);

    /// <summary>Waits for a change, and until no other follows at once.</summary>
    public void Wait()
    {
        _changed.WaitOne();
        for (var step = 0; step < MostSteps && _changed.WaitOne(Quiet); step++)
        {
        }
    }

    public void Dispose()
    {
        foreach (var watcher in _byFolder.Values)
            watcher.Dispose();
        _changed.Dispose();
    }

    private static string Existing(string folder)
    {
        while (!Directory.Exists(folder))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    private void Watch(string folder, bool recursive)
    {
        lock (_adding)
        {
            if (_byFolder.Any(watched => Covers(watched.Key, watched.Value.IncludeSubdirectories, folder, recursive)))
                return;
            if (_byFolder.Remove(folder, out var narrower))
                narrower.Dispose();
            _byFolder.Add(folder, Start(folder, recursive));
        }
    }

    private static bool Covers(string watched, bool isRecursive, string folder, bool recursive) => watched == folder
        ? isRecursive || !recursive
        : isRecursive && folder.StartsWith(Path.TrimEndingDirectorySeparator(watched) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private FileSystemWatcher Start(string folder, bool recursive)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = recursive };
        watcher.Changed += (_, change) => Tell(change, recursive);
        watcher.Created += (_, change) => Tell(change, recursive);
        watcher.Deleted += (_, change) => Forget(change.FullPath, change, recursive);
        watcher.Renamed += (_, change) => Forget(change.OldFullPath, change, recursive);
        watcher.Error += (_, _) => _changed.Set(); // It may have missed some.
        try
        {
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (IOException problem)
        {
            watcher.Dispose();
            throw new InputException($"cannot watch `{folder}`: {FileFault.ReasonOf(problem)}");
        }
    }

    /// <summary>A folder that goes takes its watcher with it; one that comes in its place needs another.</summary>
    private void Forget(string gone, FileSystemEventArgs change, bool recursive)
    {
        lock (_adding)
        {
            if (_byFolder.Remove(gone, out var watcher))
                watcher.Dispose();
        }

        if (IsOnTheWay(gone))
            _changed.Set();
        else
            Tell(change, recursive);
    }

    private void Tell(FileSystemEventArgs change, bool recursive)
    {
        if (IsOnTheWay(change.FullPath) || (recursive && CanCount(change)))
            _changed.Set();
    }

    /// <summary>True for a file that is watched, and for a folder that it is in.</summary>
    private bool IsOnTheWay(string path) => _files.ContainsKey(path)
        || _files.Keys.Any(file => file.StartsWith(path + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    /// <summary>Hidden files are an editor's or git's own. A name without an ending may be a folder's.</summary>
    private static bool CanCount(FileSystemEventArgs change)
    {
        var name = Path.GetFileName(change.FullPath);
        if (name == ".gitignore")
            return true;
        if ((change.Name ?? "").Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.')))
            return false;
        return name == ConfigurationFiles.FileName || Path.GetExtension(name) is ArticleFolder.Extension or HouseRuleSet.Extension or "";
    }
}
