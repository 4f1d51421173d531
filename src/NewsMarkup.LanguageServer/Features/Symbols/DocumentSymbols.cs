using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.LanguageServer.Features.Symbols;

/// <summary>The outline of a file: the headline, what the header declares, then headings, claims and quotes, one inside the other as in the text.</summary>
internal static class DocumentSymbols
{
    /// <summary>The outermost symbols, in the order of the file. O(spans).</summary>
    public static ImmutableArray<DocumentSymbol> Of(ArticleDocument document)
    {
        var article = document.Article;
        return [.. HeaderSymbols(article).OrderBy(symbol => symbol.Span), .. BodySymbols(article)];
    }

    private static IEnumerable<DocumentSymbol> HeaderSymbols(ArticleModel article)
    {
        if (article.Meta is { Headline: { Length: > 0 } headline } meta)
            yield return new DocumentSymbol(headline, "headline", SymbolRole.Article, meta.Find("headline")!.Span, meta.Find("headline")!.Value.Span, []);
        foreach (var declaration in article.Scope.Own)
        {
            yield return new DocumentSymbol(
                NotEmpty(declaration.Name, declaration.Id), DetailOf(declaration), SymbolRoles.Of(declaration.Kind),
                declaration.Syntax.Span, declaration.Location.Span, []);
        }
    }

    private static string DetailOf(Declaration declaration) =>
        declaration.Attributes["role"] is { } role ? $"{DisplayNames.Noun(declaration)}, {role}" : DisplayNames.Noun(declaration);

    /// <summary>A heading holds what stands between it and the next one.</summary>
    private static IEnumerable<DocumentSymbol> BodySymbols(ArticleModel article)
    {
        var claims = new Queue<DocumentSymbol>(ClaimSymbols(article));
        var sections = HeadingSection.Of(article);
        foreach (var symbol in Before(sections is [var first, ..] ? first.Span.Start : article.Tree.Length))
            yield return symbol;
        foreach (var section in sections)
        {
            var name = NotEmpty(ShortWords.Of(article.Text.Characters(section.Heading.Text)), "heading");
            yield return new DocumentSymbol(
                name, "heading", SymbolRole.Heading, section.Span, section.Heading.ContentPlace, Before(section.Span.End));
        }

        ImmutableArray<DocumentSymbol> Before(int limit)
        {
            var symbols = ImmutableArray.CreateBuilder<DocumentSymbol>();
            while (claims.TryPeek(out var next) && next.Span.Start < limit)
                symbols.Add(claims.Dequeue());
            return symbols.ToImmutable();
        }
    }

    /// <summary>The outermost claims and quotes, each with those inside it.</summary>
    /// <remarks>Spans stand outer before inner, so from the last to the first the inner are made first.</remarks>
    private static Stack<DocumentSymbol> ClaimSymbols(ArticleModel article)
    {
        var attributions = AttributionsByPart.Of(article);
        var inside = new Dictionary<SpanSyntax, Stack<DocumentSymbol>>();
        var outermost = new Stack<DocumentSymbol>();
        foreach (var span in article.Spans.Reverse().Where(span => span.IsClaim))
        {
            var symbol = SymbolOf(span, attributions.GetValueOrDefault(span.Place), inside.GetValueOrDefault(span.Syntax) ?? [], article.Text);
            if (span.EnclosingClaim is not { } around)
                outermost.Push(symbol);
            else if (inside.TryGetValue(around.Syntax, out var others))
                others.Push(symbol);
            else
                inside.Add(around.Syntax, new Stack<DocumentSymbol>([symbol]));
        }

        return outermost;
    }

    private static DocumentSymbol SymbolOf(TaggedSpan span, Attribution? attribution, Stack<DocumentSymbol> inside, ArticleText text)
    {
        var role = span.Kind!.Role == SpanRole.Quote ? SymbolRole.Quote : SymbolRole.Claim;
        var speaker = attribution is null ? "" : Speakers.Of(attribution);
        var detail = attribution is null || attribution.Span == span ? speaker : $"{speaker}, continued";
        return new DocumentSymbol(
            $"«{ShortWords.Of(text.Characters(span.Text))}»", detail, role, span.Place, span.ContentPlace, [.. inside]);
    }

    private static string NotEmpty(string name, string otherwise) => string.IsNullOrWhiteSpace(name) ? otherwise : name;
}
