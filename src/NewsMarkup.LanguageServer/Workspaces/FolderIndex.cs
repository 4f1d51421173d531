using System.Collections.Immutable;
using System.Threading.Channels;
using NewsMarkup.Rules.Projects;
using NewsMarkup.Syntax;

namespace NewsMarkup.LanguageServer.Workspaces;

/// <summary>Keeps the index of the workspace in step with the disk: reads the folders, and files that are said to have changed, one after the other.</summary>
/// <param name="live">The workspace.</param>
/// <param name="disk">Where files are read from.</param>
internal sealed class FolderIndex(LiveWorkspace live, FileSource disk)
{
    private const int BatchSize = 64;

    private readonly Channel<Action> _work = Channel.CreateUnbounded<Action>(new UnboundedChannelOptions { SingleReader = true });
    private ImmutableHashSet<string> _folders = [];

    /// <summary>Says how far the reading of a folder is: the folder, how many of its articles are read, and how many there are.</summary>
    public event Action<string, int, int>? Progressed;

    /// <summary>Says of a folder that it cannot be read, and why.</summary>
    public event Action<string, Exception>? Unreadable;

    /// <summary>Says what went wrong in some work; the next is done all the same.</summary>
    public event Action<Exception>? Failed;

    /// <summary>A folder belongs to the workspace.</summary>
    public void Add(string folder) => Do(() => ReadFolder(folder));

    /// <summary>A folder belongs to the workspace no more.</summary>
    public void Remove(string folder) => Do(() =>
    {
        _folders = _folders.Remove(folder);
        live.Index(live.Current.Index.Keys.Where(path => !IsKnown(path)).ToDictionary(path => path, _ => (IndexedFile?)null, StringComparer.Ordinal));
    });

    /// <summary>Files may have been made, changed or deleted.</summary>
    public void Look(ImmutableArray<string> paths) => Do(() =>
    {
        live.Index(paths.Where(FileKind.IsArticle).Distinct().ToDictionary(path => path, IndexOf, StringComparer.Ordinal));
        live.Configure(paths.Where(path => !FileKind.IsArticle(path)));
    });

    /// <summary>Does what is to be done, until it is cancelled. To be called once.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        await foreach (var work in _work.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
        {
            try
            {
                work();
            }
#pragma warning disable CA1031 // The index must go on whatever a disk, or a fault of ours, does to one file.
            catch (Exception problem)
#pragma warning restore CA1031
            {
                Failed?.Invoke(problem);
            }
        }
    }

    private void Do(Action work) => _work.Writer.TryWrite(work);

    private void ReadFolder(string folder)
    {
        _folders = _folders.Add(folder);
        var paths = ArticleFolder.Articles(folder, (path, problem) => Unreadable?.Invoke(path, problem)).Select(path => path.Replace('\\', '/')).ToList();
        Progressed?.Invoke(folder, 0, paths.Count);
        var read = 0;
        foreach (var batch in paths.Chunk(BatchSize))
        {
            live.Index(batch.ToDictionary(path => path, Read, StringComparer.Ordinal));
            Progressed?.Invoke(folder, read += batch.Length, paths.Count);
        }
    }

    private bool IsKnown(string path) => _folders.Any(folder => ArticleFolder.Holds(folder, path));

    private IndexedFile? IndexOf(string path) => IsKnown(path) ? Read(path) : null;

    private IndexedFile? Read(string path) => disk.Read(path) is FileContent.Decoded decoded ? IndexedFile.Of(SyntaxTree.Parse(decoded.Text, path)) : null;
}
