using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Workspaces;

/// <summary>What is remembered of a declaration.</summary>
/// <param name="Id">The id, without its sign.</param>
/// <param name="Kind">The kind: person, org, source …</param>
/// <param name="Name">The name; the id where none is given.</param>
/// <param name="Span">Where the id stands in the file.</param>
internal sealed record IndexedDeclaration(string Id, string Kind, string Name, TextSpan Span)
{
    /// <summary>What is to be remembered of a declaration.</summary>
    public static IndexedDeclaration Of(Declaration declaration) => new(declaration.Id, declaration.Kind, declaration.Name, declaration.Location.Span);
}
