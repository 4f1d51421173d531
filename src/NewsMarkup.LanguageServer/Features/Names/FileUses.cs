using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Workspaces;

namespace NewsMarkup.LanguageServer.Features.Names;

/// <summary>Where a file uses a name.</summary>
/// <param name="Document">The file.</param>
/// <param name="Uses">The places, in the order of the file; at least one.</param>
internal sealed record FileUses(ArticleDocument Document, ImmutableArray<NameUse> Uses)
{
    /// <summary>
    /// The files that use a name, the one that declares it first, then by path. Each is read when it is reached. A file that declares the
    /// id itself means something else by it, and is not among them.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="asked">The file in which it was met.</param>
    /// <param name="workspace">All files.</param>
    public static IEnumerable<FileUses> Of(Name name, ArticleDocument asked, Workspace workspace) =>
        from document in FilesThatSee(name, asked, workspace)
        where name.Kind is NameKind.Register or NameKind.Rule || document.Text.ToString().Contains(name.Id, StringComparison.Ordinal)
        let uses = NameUses.Of(name, document)
        where !uses.IsEmpty
        select new FileUses(document, uses);

    /// <summary>The files in which a name can be used: the one that declares it, those that use that one, and the one in which it was met.</summary>
    public static IEnumerable<ArticleDocument> FilesThatSee(Name name, ArticleDocument asked, Workspace workspace) => name switch
    {
        { Kind: NameKind.Declaration, DeclaredIn: { } path } => DeclaringFile(path, asked, workspace).Concat(workspace.UsersOf(path)).Append(asked)
            .DistinctBy(document => document.Path),
        { Kind: NameKind.Register, Id: var path } => UsersOf(path, workspace).Append(asked).DistinctBy(document => document.Path),
        _ => [asked],
    };

    private static IEnumerable<ArticleDocument> DeclaringFile(string path, ArticleDocument asked, Workspace workspace) =>
        (path == asked.Path ? asked : workspace.Find(path)) is { } document ? [document] : [];

    /// <summary>The files whose own header names a register.</summary>
    private static IEnumerable<ArticleDocument> UsersOf(string register, Workspace workspace) =>
        workspace.Index.Values.Where(file => file.Uses.Contains(register)).OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => workspace.Find(file.Path)).OfType<ArticleDocument>();
}
