using NewsMarkup.Syntax;

namespace NewsMarkup.Semantics.Binding;

/// <summary>Finds what stands at a place of the file.</summary>
internal static class SymbolFinder
{
    public static Symbol? At(ArticleModel article, int offset)
    {
        if (IdAt(article, offset) is { } id)
            return (Symbol?)article.Entities.FirstOrDefault(entity => entity.Id == id) ?? article.Sources.FirstOrDefault(source => source.Id == id);

        for (var span = InnermostAt(article, offset); span is not null; span = span.Parent)
        {
            if (article.Mentions.FirstOrDefault(mention => mention.Span == span)?.Symbol is { } mentioned)
                return mentioned;
            if (article.Claims.FirstOrDefault(claim => claim.Parts.Contains(span)) is { } claim)
                return claim;
            if (article.Attributions.FirstOrDefault(attribution => attribution.Parts.Contains(span) || attribution.Cues.Contains(span)) is { } attribution)
                return attribution;
        }

        return null;
    }

    /// <summary>The id that the cursor is on: in a declaration, a mention or a value.</summary>
    private static string? IdAt(ArticleModel article, int offset)
    {
        SyntaxNode node = article.Tree.Root;
        while (node.Children.LastOrDefault(child => child.Span.Touches(offset) && child.Kind is not (SyntaxKind.Blank or SyntaxKind.Punctuation)) is { } child)
            node = child;
        return node switch
        {
            ValueSyntax value when value.IsReferenceTo('@') => value.Id,
            SyntaxToken { Kind: SyntaxKind.Mention or SyntaxKind.DeclarationId } token => token.Value,
            _ => null,
        };
    }

    private static TaggedSpan? InnermostAt(ArticleModel article, int offset) =>
        article.Spans.LastOrDefault(span => span.Place.Touches(offset));
}
