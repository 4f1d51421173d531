using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Names;

/// <summary>Where names stand in a file.</summary>
internal static class NameUses
{
    /// <summary>All names of a file, in its order. One pass over what the parser wrote.</summary>
    public static IEnumerable<NameUse> In(ArticleDocument document) => PartsOfFile.In(document).SelectMany(new NameReader(document).Read);

    /// <summary>Where a file uses a name, in its order.</summary>
    public static ImmutableArray<NameUse> Of(Name name, ArticleDocument document) => [.. In(document).Where(use => use.Name == name)];

    /// <summary>The name that a cursor is on: on its id, its sign or its quotation marks; null where there is none.</summary>
    public static NameUse? At(ArticleDocument document, int offset) => RightOf(offset, document) ?? (offset > 0 ? LeftOf(offset, document) : null);

    /// <summary>The name that a cursor is on, or else those of the mention whose words it is in; null where there is none.</summary>
    public static NamedPlace? MeantAt(ArticleDocument document, int offset)
    {
        if (At(document, offset) is { } use)
            return new NamedPlace(use.Span, [use]);
        var node = document.Tree.Root.Find(new TextSpan(offset, 0));
        while (node is not null && !(node is SpanSyntax { Block.Mentions.IsEmpty: false } span && span.ContentSpan.Touches(offset)))
            node = node.Parent;
        return node is SpanSyntax mention
            ? new NamedPlace(mention.ContentSpan, [.. mention.Block.Mentions.SelectMany(new NameReader(document).Read)])
            : null;
    }

    private static NameUse? RightOf(int offset, ArticleDocument document) => Touched(document.Tree.Root.Find(new TextSpan(offset, 0)), offset, document);

    private static NameUse? LeftOf(int offset, ArticleDocument document) => Touched(document.Tree.Root.Find(new TextSpan(offset - 1, 1)), offset, document);

    private static NameUse? Touched(SyntaxNode leaf, int offset, ArticleDocument document) =>
        new NameReader(document).Read(leaf).FirstOrDefault(use => leaf.Kind != SyntaxKind.Comment || use.Span.Touches(offset));
}
