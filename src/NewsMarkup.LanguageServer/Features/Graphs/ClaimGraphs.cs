using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Semantics;

namespace NewsMarkup.LanguageServer.Features.Graphs;

/// <summary>Draws the claim graph of an article from its model.</summary>
internal static class ClaimGraphs
{
    /// <summary>The graph; empty for a register. O(length).</summary>
    public static ClaimGraph Of(ArticleDocument document)
    {
        var article = document.Article;
        var supporters = Pairs(article, claim => claim.Supports).ToLookup(pair => pair.To, pair => pair.From.Id);
        var opponents = Pairs(article, claim => claim.Contradicts).ToLookup(pair => pair.To, pair => pair.From.Id);
        return new ClaimGraph(
            [.. article.Sources.Select(source => Of(source, article.Text))],
            [.. article.Claims.Select(claim => Of(claim, opponents[claim], supporters[claim], article.Text))],
            article.Meta["level"]);
    }

    private static IEnumerable<(Claim From, Claim To)> Pairs(ArticleModel article, Func<Claim, ImmutableArray<Claim>> related) =>
        article.Claims.SelectMany(claim => related(claim).Select(other => (claim, other)));

    private static GraphSource Of(Source source, ArticleText text) => new(
        source.Id,
        Speakers.NameOf(source),
        EnumWords.Word(source.Type),
        QuotedWords.Of(source, text),
        source.Declaration?.Location,
        [.. source.Attributions.Select(attribution => Of(attribution, text))]);

    private static GraphClaim Of(Claim claim, IEnumerable<string> opponents, IEnumerable<string> supporters, ArticleText text) => new(
        claim.Id,
        ShortWords.Of(text.Characters(claim.Span.Text)),
        claim.Type,
        claim.Status,
        claim.Span.Place,
        [.. claim.Attributions.Select(attribution => Of(attribution, text))],
        [.. claim.Contradicts.Select(other => other.Id).Concat(opponents).Distinct()],
        [.. claim.Supports.Select(other => other.Id)],
        [.. supporters],
        claim.Review is { } review ? claim.Cite.Add(review.Name) : claim.Cite,
        claim.Attributions.All(attribution => !attribution.NamesSource));

    private static GraphSaying Of(Attribution attribution, ArticleText text) => new(
        attribution.Claim.Id,
        [.. attribution.Sources.Select(source => source.Id)],
        EnumWords.Word(attribution.Stance),
        EnumWords.Word(attribution.Mode),
        ShortWords.Of(text.Characters(attribution.Span.Text)),
        string.Join(' ', attribution.Cues.Select(cue => text.Slice(cue.Text))),
        attribution.Span.Place);
}
