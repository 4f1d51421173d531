using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Workspaces;

namespace NewsMarkup.LanguageServer.Features.Symbols;

/// <summary>Go to symbol in workspace: entities, sources and reviews by name or id, articles by headline, from what is remembered of all files.</summary>
internal static class WorkspaceSymbols
{
    /// <summary>How many are found at most.</summary>
    public const int Limit = 128;

    /// <summary>Those that fit what was typed, the best first; the first ones by name where nothing was typed. O(declarations), no file is read.</summary>
    public static ImmutableArray<WorkspaceSymbol> Find(Workspace workspace, string typed)
    {
        var query = new FuzzyQuery(typed);
        var best = new PriorityQueue<Found, Found>(Limit + 1, Comparer<Found>.Create((left, right) => right.CompareTo(left)));
        foreach (var file in workspace.Index.Values)
        {
            if (file.Headline is { } headline && query.Score(headline) is { } score)
                Keep(new Found(score, headline, file, Declaration: null));
            foreach (var declaration in file.Declarations)
            {
                if ((query.Score(declaration.Name) ?? query.Score(declaration.Id)) is { } fit)
                    Keep(new Found(fit, declaration.Name, file, declaration));
            }
        }

        return [.. best.UnorderedItems.Select(item => item.Element).Order().Select(found => found.Symbol)];

        void Keep(Found found)
        {
            if (best.Count < Limit)
                best.Enqueue(found, found);
            else
                best.EnqueueDequeue(found, found);
        }
    }

    /// <summary>A symbol with how well it fits; the better ones come first in order.</summary>
    private readonly record struct Found(int Score, string Name, IndexedFile File, IndexedDeclaration? Declaration) : IComparable<Found>
    {
        public WorkspaceSymbol Symbol => Declaration is null
            ? new WorkspaceSymbol(Name, "", SymbolRole.Article, File.Path, default)
            : new WorkspaceSymbol(Name, $"@{Declaration.Id}", SymbolRoles.Of(Declaration.Kind), File.Path, Declaration.Span);

        public int CompareTo(Found other)
        {
            if (Score != other.Score)
                return other.Score.CompareTo(Score);
            var byName = string.CompareOrdinal(Name, other.Name);
            if (byName != 0)
                return byName;
            var byPath = string.CompareOrdinal(File.Path, other.File.Path);
            return byPath != 0 ? byPath : (Declaration?.Span ?? default).CompareTo(other.Declaration?.Span ?? default);
        }
    }
}
