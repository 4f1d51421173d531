using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Features.Tags;
using NewsMarkup.Rules;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Actions;

/// <summary>The name at a place, which no tag marks yet.</summary>
/// <param name="Range">Its range in the file.</param>
/// <param name="Words">The name.</param>
/// <param name="Candidates">Whom it may name, the likeliest first.</param>
internal sealed record NamesAt(TagRange Range, string Words, ImmutableArray<Declaration> Candidates)
{
    /// <summary>The name at a place; null where there is none, or a mention stands there.</summary>
    public static NamesAt? Find(ActionPlace place)
    {
        var article = place.Article;
        if (TagRanges.Name(article, place.Selection) is not { } range || IsMention(article, range.Span))
            return null;
        var words = article.Text.Slice(article.Text.FromSource(range.Span));
        return string.IsNullOrWhiteSpace(words) ? null : new NamesAt(range, words, MentionCandidates.For(article, words));
    }

    /// <summary>True for what is a mention, is a part of one or holds one.</summary>
    private static bool IsMention(ArticleModel article, TextSpan span)
    {
        for (var around = article.SpanAround(span); around is not null; around = around.Parent)
        {
            if (around.Kind == SpanKinds.Mention)
                return true;
        }

        return Sorted.In(article.Spans, tagged => tagged.Place.Start, span).Any(tagged => tagged.Kind == SpanKinds.Mention);
    }
}
