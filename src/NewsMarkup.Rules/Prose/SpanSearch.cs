using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>Finds the spans round a place of an article. O(log spans).</summary>
internal static class SpanSearch
{
    /// <summary>The innermost span between whose brackets a range of the file stands; null when there is none.</summary>
    public static TaggedSpan? SpanAround(this ArticleModel article, TextSpan source)
    {
        var index = Sorted.LastBefore(article.Spans, static span => span.Place.Start, source.Start);
        var span = index < 0 ? null : article.Spans[index];
        while (span is not null && !span.ContentPlace.Contains(source))
            span = span.Parent;
        return span;
    }

    /// <summary>The innermost claim or quote round some words of the text, other than one that is these words; null when there is none.</summary>
    public static TaggedSpan? ClaimAround(this ArticleModel article, TextSpan words)
    {
        var index = Sorted.LastBefore(article.Spans, static span => span.Text.Start, words.Start + 1);
        var span = index < 0 ? null : article.Spans[index];
        while (span is not null && (!span.IsClaim || span.Text == words || !span.Text.Contains(words)))
            span = span.Parent;
        return span;
    }
}
