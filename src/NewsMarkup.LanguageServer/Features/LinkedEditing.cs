using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Features.Names;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>Linked editing: while an id is typed over, its other places in the file follow.</summary>
internal static class LinkedEditing
{
    /// <summary>What an id may hold while it is typed, as a regular expression that every editor understands.</summary>
    public const string WordPattern = @"[^\s\[\]{}""',;:=@#|()\\/]+";

    /// <summary>
    /// The places of the id at an offset, in order, that one among them; empty where none stands, or where it is known to other files too:
    /// those could not follow, so it is renamed instead.
    /// </summary>
    public static ImmutableArray<TextSpan> At(Workspace workspace, ArticleDocument document, int offset)
    {
        if (NameUses.At(document, offset) is not { Name: { Kind: NameKind.Declaration or NameKind.Span, DeclaredIn: { } file } name } at
            || file != document.Path
            || !at.Span.Touches(offset)
            || (name.Kind == NameKind.Declaration && workspace.Index.Values.Any(user => user.Uses.Contains(file))))
        {
            return [];
        }

        return [.. NameUses.Of(name, document).Select(use => use.Span)];
    }
}
