using NewsMarkup.Rules.Projects;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Workspaces;

/// <summary>The workspace after something has happened. Of the open articles, those that depend on what changed are checked anew.</summary>
internal static class WorkspaceChanges
{
    /// <summary>A file was opened, or its whole text replaced.</summary>
    public static Workspace Opened(this Workspace workspace, string path, EditorFile file, string text)
    {
        var before = workspace.WithText(path, file, new SourceText(text));
        return FileKind.IsArticle(path) ? before.WithArticle(new ArticleDocument(SyntaxTree.Parse(before.Files.TextOf(path)!, path), before.Checks)) : before;
    }

    /// <summary>An open file was edited.</summary>
    /// <param name="workspace">The workspace before.</param>
    /// <param name="path">The file's path.</param>
    /// <param name="version">The version that its text has now.</param>
    /// <param name="change">The edit.</param>
    public static Workspace Edited(this Workspace workspace, string path, int version, TextChange change)
    {
        var file = workspace.Editor[path] with { Version = version };
        if (!workspace.Open.TryGetValue(path, out var document))
            return workspace.WithText(path, file, workspace.Files.TextOf(path)!.With(change));
        var edited = document.With(change);
        var after = workspace.WithText(path, file, edited.Text);
        return after.WithArticle(edited.WithRegisters(after.Checks));
    }

    /// <summary>A file was closed; what the disk says of it counts again.</summary>
    public static Workspace Closed(this Workspace workspace, string path)
    {
        var files = workspace.Files.Without(path);
        var after = workspace with
        {
            Files = files,
            Editor = workspace.Editor.Remove(path),
            Open = workspace.Open.Remove(path),
            Checks = workspace.Checks.AfterChangeOf(path, files),
        };
        return after.WithUsersChecked(path);
    }

    /// <summary>A file that is not open was made, changed or deleted, or found in a folder.</summary>
    /// <param name="workspace">The workspace before.</param>
    /// <param name="path">The file's path.</param>
    /// <param name="file">What is remembered of it; null where it is gone.</param>
    public static Workspace Indexed(this Workspace workspace, string path, IndexedFile? file)
    {
        if (workspace.Open.ContainsKey(path))
            return workspace;
        var after = workspace with
        {
            Index = file is null ? workspace.Index.Remove(path) : workspace.Index.SetItem(path, file),
            Checks = workspace.Checks.AfterChangeOf(path, workspace.Files),
        };
        return after.WithUsersChecked(path);
    }

    /// <summary>A configuration, house rules or settings have changed.</summary>
    public static Workspace Configured(this Workspace workspace, ArticleChecks checks) => workspace with
    {
        Checks = checks,
        Open = workspace.Open.SetItems(workspace.Open.Select(open => KeyValuePair.Create(open.Key, open.Value.With(checks)))),
    };

    private static Workspace WithText(this Workspace workspace, string path, EditorFile file, SourceText text)
    {
        var files = workspace.Files.With(path, text);
        return workspace with { Files = files, Editor = workspace.Editor.SetItem(path, file), Checks = workspace.Checks.AfterChangeOf(path, files) };
    }

    private static Workspace WithArticle(this Workspace workspace, ArticleDocument document)
    {
        var after = workspace with
        {
            Open = workspace.Open.SetItem(document.Path, document),
            Index = workspace.Index.SetItem(document.Path, IndexedFile.Of(document.Tree)),
        };
        return after.WithUsersChecked(document.Path);
    }

    private static Workspace WithUsersChecked(this Workspace workspace, string register)
    {
        var users = workspace.Open.Values.Where(open => open.Path != register && workspace.RegistersOf(open.Path).Contains(register));
        return workspace with { Open = workspace.Open.SetItems(users.Select(user => KeyValuePair.Create(user.Path, user.WithRegisters(workspace.Checks)))) };
    }
}
