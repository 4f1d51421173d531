using System.Collections.Concurrent;
using System.Collections.Immutable;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Projects;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Workspaces;

/// <summary>The workspace as it stands now. It is replaced as a whole, one change after the other; who reads takes the one of the moment.</summary>
internal sealed class LiveWorkspace
{
    private readonly Lock _changing = new();
    private readonly IReadOnlyList<Rule> _rules;
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _readers = new(StringComparer.Ordinal);
    private volatile Workspace _current;
    private volatile ObservedFiles _configurations;
    private volatile FolderSettings _settings = FolderSettings.None;

    /// <param name="disk">Where the files come from that are not open.</param>
    /// <param name="rules">The program's own rules.</param>
    public LiveWorkspace(FileSource disk, IReadOnlyList<Rule> rules)
    {
        _rules = rules;
        var files = new OpenFiles(disk, ImmutableDictionary<string, SourceText>.Empty);
        _configurations = new ObservedFiles(files);
        _current = new Workspace(files, ChecksOf(_configurations));
    }

    /// <summary>Says that the workspace was replaced: the first by the second. Heard in order, on the thread that made the change.</summary>
    public event Action<Workspace, Workspace>? Changed;

    /// <summary>The workspace of this moment.</summary>
    public Workspace Current => _current;

    /// <summary>What the user of the editor has set by now.</summary>
    public FolderSettings Settings => _settings;

    /// <summary>Ends as soon as a file is edited or closed: what was read of it is of no use then.</summary>
    public CancellationToken UntilEditOf(string path) => _readers.GetOrAdd(path, _ => new CancellationTokenSource()).Token;

    /// <summary>A file was opened; one that is open already gets the text.</summary>
    public void Open(string path, EditorFile file, string text) => Change(path, workspace => workspace.Opened(path, file, text));

    /// <summary>An open file was edited; an edit of one that is not open is passed by.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="version">The version that its text has then.</param>
    /// <param name="edits">The edits, each of the text that the ones before it lead to.</param>
    public void Edit(string path, int version, IEnumerable<Func<SourceText, TextChange>> edits) => Change(path, workspace =>
        workspace.Editor.ContainsKey(path)
            ? edits.Aggregate(workspace, (edited, edit) => edited.Edited(path, version, edit(edited.Files.TextOf(path)!)))
            : workspace);

    /// <summary>A file was closed.</summary>
    public void Close(string path) => Change(path, workspace => workspace.Editor.ContainsKey(path) ? workspace.Closed(path) : workspace);

    /// <summary>Files that are not open were found, changed or deleted.</summary>
    /// <param name="files">What is remembered of each; null for one that is gone.</param>
    public void Index(IReadOnlyDictionary<string, IndexedFile?> files) =>
        Change(workspace => files.Aggregate(workspace, (state, file) => state.Indexed(file.Key, file.Value)));

    /// <summary>Files that are no articles may have changed on disk. Nothing is checked again where no configuration was made of one of them.</summary>
    public void Configure(IEnumerable<string> paths) => Change(workspace => paths.Any(_configurations.WereAskedAbout) ? Configured(workspace) : workspace);

    /// <summary>The editor has sent its settings; nothing is checked again where they are the same.</summary>
    public void Configure(FolderSettings settings) => Change(workspace =>
    {
        if (settings == _settings)
            return workspace;
        _settings = settings;
        return Configured(workspace);
    });

    private void Change(string path, Func<Workspace, Workspace> change)
    {
        Change(workspace =>
        {
            var after = change(workspace);
            return ReferenceEquals(after, workspace) || FileKind.IsArticle(path) ? after : Configured(after);
        });
        if (_readers.TryRemove(path, out var readers))
            _ = readers.CancelAsync();
    }

    private void Change(Func<Workspace, Workspace> change)
    {
        lock (_changing)
        {
            var before = _current;
            _current = change(before);
            if (!ReferenceEquals(_current, before))
                Changed?.Invoke(before, _current);
        }
    }

    private Workspace Configured(Workspace workspace)
    {
        _configurations = new ObservedFiles(workspace.Files);
        return workspace.Configured(ChecksOf(_configurations));
    }

    private ArticleChecks ChecksOf(ObservedFiles files)
    {
        var settings = _settings;
        var choice = new ConfigurationChoice(File: null, IsNone: false)
        {
            LoadAssembly = _ => RuleAssembly.NotAllowed("An editor runs no code of a folder; `newsmarkup check --allow-rule-assemblies` does."),
            OverridesOf = (article, catalog) => settings.Of(article).OverridesOf(catalog),
        };
        return ArticleChecks.Today(new ConfigurationFiles(files, choice, _rules));
    }
}
