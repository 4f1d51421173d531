using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>Finds what is notation in an article and what is copy.</summary>
internal static class TagPlaces
{
    /// <summary>The tags in the order of the text, outer before inner. Those that are broken are left out: they must be seen to be mended. O(tags).</summary>
    public static ImmutableArray<TagPlace> Of(ArticleDocument document)
    {
        var article = document.Article;
        var attributions = AttributionsByPart.Of(article);
        return
        [
            .. article.Spans.Where(span => !span.IsBroken)
                .Select(span => new TagPlace(span.Place, span.ContentPlace, KindOf(span), SpeakersOf(span, attributions)))
                .OrderBy(place => place.Span.Start).ThenByDescending(place => place.Span.End),
        ];
    }

    private static string KindOf(TaggedSpan span) => span.Block.KindToken is { } kind ? kind.Text : SpanKinds.Mention.Name;

    private static ImmutableArray<string> SpeakersOf(TaggedSpan span, Dictionary<TextSpan, Attribution> attributions) =>
        attributions.TryGetValue(span.Place, out var attribution) ? [.. attribution.Sources.Select(source => source.Id)]
        : span.Block.KindToken is null ? span.Mentions
        : [];
}
