using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>Keeps <c>@use</c> lines right when files move: those that lead to a moved register, and those of the moved file itself.</summary>
internal static class FileRenames
{
    /// <summary>The edits, to be made before the files move; the paths are those before. O(files), and reading those whose lines change.</summary>
    public static ImmutableArray<FileEdits> Edits(Workspace workspace, IReadOnlyCollection<FileRename> renames)
    {
        return
        [
            .. from file in workspace.Index.Values
               where file.Uses.Any(used => Moved(used) != used) || (!file.Uses.IsEmpty && Moved(file.Path) != file.Path)
               orderby file.Path
               let document = workspace.Find(file.Path)
               where document is not null
               let changes = ChangesOf(document)
               where !changes.IsEmpty
               select new FileEdits(file.Path, changes),
        ];

        string Moved(string path) => renames.Select(rename => rename.Move(path)).OfType<string>().FirstOrDefault() ?? path;

        ImmutableArray<TextChange> ChangesOf(ArticleDocument document) => document.Tree.Root.Header is { } header
            ? [.. header.Uses.Select(use => use.Path).OfType<SyntaxToken>().Select(path => ChangeOf(path, document.Path)).OfType<TextChange>()]
            : [];

        TextChange? ChangeOf(SyntaxToken path, string file)
        {
            var target = Moved(FilePath.Resolve(file, path.Value));
            if (FilePath.Resolve(Moved(file), path.Value) == target)
                return null;
            var written = FilePath.IsRooted(path.Value) ? target : FilePath.SeenFrom(Moved(file), target);
            return new TextChange(path.Span, QuotedString.Quote(written));
        }
    }
}
