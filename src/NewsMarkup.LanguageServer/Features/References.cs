using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.LanguageServer.Features.Names;
using NewsMarkup.LanguageServer.Workspaces;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>Find all references: every place where what stands at a cursor is declared, mentioned or referred to, in all files.</summary>
internal static class References
{
    /// <summary>
    /// The places, declarations first, then file by file; empty where no name stands. Cost: O(files), and reading those that could use the name.
    /// </summary>
    /// <exception cref="OperationCanceledException">The caller asked to stop.</exception>
    public static ImmutableArray<Reference> At(Workspace workspace, ArticleDocument document, int offset, CancellationToken cancellation = default)
    {
        if (NameUses.MeantAt(document, offset) is not { } place)
            return [];
        var references = ImmutableArray.CreateBuilder<Reference>();
        foreach (var file in place.Names.Select(use => use.Name).Distinct().SelectMany(name => FileUses.Of(name, document, workspace)))
        {
            cancellation.ThrowIfCancellationRequested();
            references.AddRange(file.Uses.Select(use => new Reference(new Location(file.Document.Tree, use.Span), use.IsDeclaration)));
        }

        return [.. references.OrderByDescending(reference => reference.IsDeclaration)];
    }
}
