using System.Collections.Immutable;
using NewsMarkup.Rules.Projects;
using NewsMarkup.Syntax;

namespace NewsMarkup.LanguageServer.Workspaces;

/// <summary>Everything that an editor has open, and what is remembered of the other files of its folders, at one moment; immutable.</summary>
/// <param name="Files">All files, those that are open with the text on the screen.</param>
/// <param name="Checks">The configurations and registers.</param>
internal sealed record Workspace(OpenFiles Files, ArticleChecks Checks)
{
    /// <summary>All files that are open, configurations and house rules too, by full path.</summary>
    public ImmutableDictionary<string, EditorFile> Editor { get; init; } = ImmutableDictionary<string, EditorFile>.Empty;

    /// <summary>The articles and registers that are open, by full path.</summary>
    public ImmutableDictionary<string, ArticleDocument> Open { get; init; } = ImmutableDictionary<string, ArticleDocument>.Empty;

    /// <summary>The articles and registers of the folders, by full path, open or not.</summary>
    public ImmutableDictionary<string, IndexedFile> Index { get; init; } = ImmutableDictionary<string, IndexedFile>.Empty;

    /// <summary>A file, from the editor or read now; null where it cannot be read.</summary>
    public ArticleDocument? Find(string path) =>
        Open.GetValueOrDefault(path)
        ?? (Files.Read(path) is FileContent.Decoded decoded ? new ArticleDocument(SyntaxTree.Parse(decoded.Text, path), Checks) : null);

    /// <summary>The files that use a register, directly or through other registers, in the order of their paths. Each is read when it is reached.</summary>
    public IEnumerable<ArticleDocument> UsersOf(string register) =>
        PathsUsing(register).Order(StringComparer.Ordinal).Select(Find).OfType<ArticleDocument>();

    /// <summary>The registers that a file uses, directly or through other registers, whether they are there or not.</summary>
    public IEnumerable<string> RegistersOf(string file)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { file };
        var reached = new Queue<string>([file]);
        while (reached.TryDequeue(out var path))
        {
            foreach (var used in Index.TryGetValue(path, out var indexed) ? indexed.Uses : [])
            {
                if (!seen.Add(used))
                    continue;
                yield return used;
                reached.Enqueue(used);
            }
        }
    }

    private HashSet<string> PathsUsing(string register)
    {
        var users = new HashSet<string>(StringComparer.Ordinal);
        var reached = new Queue<string>([register]);
        while (reached.TryDequeue(out var used))
        {
            foreach (var user in Index.Values.Where(file => file.Uses.Contains(used) && file.Path != register && users.Add(file.Path)))
                reached.Enqueue(user.Path);
        }

        return users;
    }
}
