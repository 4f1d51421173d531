using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Features.Names;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Semantics;

namespace NewsMarkup.LanguageServer.Features.Highlights;

/// <summary>
/// Highlights what belongs to the thing under the cursor: all places of a name with the words that mention it; on the tag or a bracket of
/// a claim, or on a cue, the parts of the claim, its cues and who speaks.
/// </summary>
internal static class DocumentHighlights
{
    /// <summary>The places in the file, in its order; empty where nothing is.</summary>
    public static ImmutableArray<Highlight> At(ArticleDocument document, int offset) =>
    [
        .. (NameUses.MeantAt(document, offset) is { } place ? OfNames(place, document) : OfSaying(document, offset))
            .Distinct().OrderBy(highlight => highlight.Span),
    ];

    private static IEnumerable<Highlight> OfNames(NamedPlace place, ArticleDocument document)
    {
        var names = place.Names.Select(use => use.Name).ToHashSet();
        foreach (var use in NameUses.In(document).Where(use => names.Contains(use.Name)))
            yield return new Highlight(use.Span, use.IsDeclaration ? HighlightKind.Write : HighlightKind.Read);
        foreach (var span in document.Article.Spans.Where(span => !span.Mentions.IsEmpty && !span.ContentPlace.IsEmpty))
        {
            if (span.Mentions.Any(mention => names.Any(name => name.Kind == NameKind.Declaration && name.Id == mention)))
                yield return new Highlight(span.ContentPlace, HighlightKind.Text);
        }
    }

    private static IEnumerable<Highlight> OfSaying(ArticleDocument document, int offset)
    {
        var article = document.Article;
        var span = article.Spans.LastOrDefault(span => span.Place.Touches(offset));
        if (span is null || (span.IsClaim && span.ContentPlace is var words && words.Start < offset && offset < words.End))
            return [];
        return article.Attributions.Where(attribution => attribution.Parts.Contains(span) || attribution.Cues.Contains(span))
            .SelectMany(attribution => OfAttribution(attribution, article));
    }

    private static IEnumerable<Highlight> OfAttribution(Attribution attribution, ArticleModel article) =>
        attribution.Parts.Concat(attribution.Cues).Concat(attribution.Sources.Select(source => SpeakingMention(source, attribution, article)?.Span))
            .OfType<TaggedSpan>().Select(span => new Highlight(span.ContentPlace, HighlightKind.Text));

    /// <summary>
    /// The mention by which a source is seen to speak: the one nearest to the cue, or to the words where there is no cue, in a paragraph of
    /// the words and not inside them.
    /// </summary>
    private static Mention? SpeakingMention(Source source, Attribution attribution, ArticleModel article)
    {
        var anchor = (attribution.Cues.IsEmpty ? attribution.Span : attribution.Cues[0]).Text;
        return article.Mentions
            .Where(mention => mention.Symbol == source || (source.Entity is { } entity && mention.Symbol == entity))
            .Where(mention => attribution.Parts.Any(part => part.Paragraph == mention.Span.Paragraph)
                && !attribution.Parts.Any(part => part.Place.Contains(mention.Span.Place)))
            .MinBy(mention => Math.Max(mention.Text.Start - anchor.End, anchor.Start - mention.Text.End));
    }
}
