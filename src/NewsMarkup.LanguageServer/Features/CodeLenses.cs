using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>Facts above the article and above each declaration: how much is said, by whom, and what is denied.</summary>
internal static class CodeLenses
{
    /// <summary>The places, in order; none in a register, which says nothing itself.</summary>
    public static ImmutableArray<CodeLens> In(ArticleDocument document)
    {
        var article = document.Article;
        if (article.IsRegister)
            return [];
        ImmutableArray<CodeLens> ofArticle = article.Claims.IsEmpty ? [] : [new CodeLens(FirstLine(document), Id: null)];
        return
        [
            .. ofArticle,
            .. article.Scope.Own.Where(own => !own.IsReview && article.Scope.Find(own.Id) == own).Select(own => new CodeLens(own.Location.Span, own.Id)),
        ];
    }

    /// <summary>The facts for a place; null where what they were about is no longer there.</summary>
    /// <param name="document">The article.</param>
    /// <param name="id">The id of the declaration that the facts are about; null for those of the article.</param>
    public static CodeLensFacts? Facts(ArticleDocument document, string? id)
    {
        var article = document.Article;
        if (id is null)
            return OfArticle(article);
        return article.Scope.Find(id) is { } declaration ? OfDeclaration(article, declaration) : null;
    }

    private static CodeLensFacts OfArticle(ArticleModel article)
    {
        var unattributed = article.Attributions.Count(attribution => !attribution.NamesSource && !attribution.Span.Attributes.Has("continues"));
        var denied = article.Claims.Count(claim => claim.Attributions.Any(attribution => attribution.Stance == Stance.Denies));
        var title = Counted.Of(article.Claims.Length, "claim");
        if (unattributed > 0)
            title += $" · {unattributed} unattributed";
        if (denied > 0)
            title += $" · {denied} denied";
        return new CodeLensFacts(title, [.. article.Claims.Select(claim => claim.Span.Syntax.Location)]);
    }

    private static CodeLensFacts OfDeclaration(ArticleModel article, Declaration declaration)
    {
        var use = EntityUse.Of(article, declaration);
        return new CodeLensFacts(use.Summary,
        [
            .. use.Mentions.Select(mention => mention.Span).Concat(use.Attributions.Select(attribution => attribution.Span))
                .Distinct().Select(span => span.Syntax.Location).OrderBy(location => location.Span),
        ]);
    }

    /// <summary>The first line of the article: of its header, else of its body.</summary>
    private static TextSpan FirstLine(ArticleDocument document) => document.Text.Lines.SpanOf(0);
}
