using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>Offers the registers of the workspace, folder by folder.</summary>
internal static class RegisterPathItems
{
    /// <summary>The folders and registers in the folder typed so far. O(files).</summary>
    public static IEnumerable<CompletionItem> Of(Workspace workspace, ArticleDocument document, CompletionSite.RegisterPath site)
    {
        var inUse = document.Article.Scope.Registers.Select(register => register.Tree.Path).ToHashSet(StringComparer.Ordinal);
        var below = workspace.Index.Values
            .Where(file => file.IsRegister && file.Path != document.Path)
            .Select(file => (File: file, Path: FilePath.SeenFrom(document.Path, file.Path)))
            .Where(register => register.Path.StartsWith(site.Folder, StringComparison.Ordinal))
            .Select(register => (register.File, Tail: register.Path[site.Folder.Length..]))
            .OrderBy(register => register.Tail, StringComparer.Ordinal)
            .ToList();
        var folders = below.Select(register => register.Tail.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? register.Tail[..slash] : null)
            .OfType<string>().Distinct().Select(folder => Folder(folder, site));
        return below.Where(register => !register.Tail.Contains('/', StringComparison.Ordinal)).OrderBy(register => inUse.Contains(register.File.Path))
            .Select(register => File(register.File, register.Tail, site)).Concat(folders);
    }

    private static CompletionItem Folder(string name, CompletionSite.RegisterPath site) =>
        new(CompletionKind.Folder, $"{name}/", new TextChange(site.Word, $"{name}/")) { AsksForMore = true };

    private static CompletionItem File(IndexedFile file, string name, CompletionSite.RegisterPath site) =>
        new(CompletionKind.File, name, new TextChange(site.Word, site.IsClosed ? name : $"{name}\""))
        {
            Detail = Counted.Of(file.Declarations.Length, "declaration"),
            Topic = new CompletionTopic(CompletionTopicKind.Register, file.Path),
        };
}
