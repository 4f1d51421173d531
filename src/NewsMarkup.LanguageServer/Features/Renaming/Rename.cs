using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.LanguageServer.Features.Names;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Renaming;

/// <summary>Gives an entity, a source, a review or a named span another id, in all files that use it.</summary>
internal static class Rename
{
    private const string NothingHere = "No id stands here. Put the cursor on one, such as `@reyes` or `#warned`.";

    /// <summary>The id at an offset, or that of the mention whose words stand there; null where there is none, or more than one could be meant.</summary>
    public static RenameTarget? TargetAt(ArticleDocument document, int offset) =>
        UseAt(document, offset) is { } use ? new RenameTarget(use.Span, use.Name.Id) : null;

    /// <summary>Renames the id at an offset. Cost: O(files), and reading those that could use it.</summary>
    /// <param name="workspace">All files.</param>
    /// <param name="document">The file that holds the cursor.</param>
    /// <param name="offset">The cursor.</param>
    /// <param name="newName">The new id; its sign may be typed or left out.</param>
    /// <param name="cancellation">Asks to stop.</param>
    /// <exception cref="OperationCanceledException">The caller asked to stop.</exception>
    public static RenameResult At(
        Workspace workspace, ArticleDocument document, int offset, string newName, CancellationToken cancellation = default)
    {
        if (UseAt(document, offset) is not { Name: var name })
            return new RenameResult.Refused(NothingHere);
        var sign = name.Kind == NameKind.Span ? '#' : '@';
        var id = newName.StartsWith(sign) ? newName[1..] : newName;
        if (!Vocabulary.IsName(id))
        {
            return new RenameResult.Refused(
                $"`{Excerpt.Of(newName)}` cannot be an id: it takes letters, digits, `-`, `_` and `.`, and begins with a letter or a digit.");
        }

        return id == name.Id ? new RenameResult.Renamed([]) : Apply(workspace, document, name, id, cancellation);
    }

    private static RenameResult Apply(Workspace workspace, ArticleDocument asked, Name name, string id, CancellationToken cancellation)
    {
        var files = ImmutableArray.CreateBuilder<FileEdits>();
        foreach (var document in FileUses.FilesThatSee(name, asked, workspace))
        {
            cancellation.ThrowIfCancellationRequested();
            var text = document.Text.ToString();
            if (!text.Contains(name.Id, StringComparison.Ordinal) && !text.Contains(id, StringComparison.Ordinal))
                continue;
            if (Collision.Find(document, name, id, asked.Path) is { } reason)
                return new RenameResult.Refused(reason);
            var uses = NameUses.Of(name, document);
            if (!uses.IsEmpty)
                files.Add(new FileEdits(document.Path, [.. uses.Select(use => new TextChange(use.Span, id))]));
        }

        return new RenameResult.Renamed(files.ToImmutable());
    }

    private static NameUse? UseAt(ArticleDocument document, int offset) =>
        NameUses.MeantAt(document, offset) is { Names: [{ Name.Kind: NameKind.Declaration or NameKind.Span } use] } ? use : null;
}
