using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>Finds the nodes round a place of a file.</summary>
internal static class SyntaxSearch
{
    /// <summary>The nodes of a type that hold a range, inner before outer. O(depth × log children).</summary>
    public static IEnumerable<T> Ancestors<T>(this SyntaxNode root, TextSpan range)
        where T : SyntaxNode
    {
        for (var node = root.Find(range); node is not null; node = node.Parent)
        {
            if (node is T found)
                yield return found;
        }
    }
}
