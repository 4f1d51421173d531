using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>Where in the file a missing quotation mark likely belongs.</summary>
internal static class MissingMark
{
    /// <summary>How far the words between a quotation and its verb go on: <c>, the minister said</c>.</summary>
    private const int LongestSubject = 60;

    /// <summary>How many verbs are tried: the first ones may belong to the quotation.</summary>
    private const int CuesTried = 12;

    /// <summary>
    /// Where a quotation ends that is never closed: where its tag ends; before the words that attribute it; at the end of a paragraph that
    /// holds no more than the quotation. Null where nothing tells.
    /// </summary>
    public static int? End(ArticleModel article, ParagraphProse paragraph, Quotation quotation)
    {
        if (QuoteAround(article, quotation.Span with { Length = 1 }) is { } quote)
            return quote.ContentPlace.End;
        var text = article.Text.Value;
        var next = Sorted.LastBefore(paragraph.Cues, static cue => cue.Text.Start, quotation.Span.Start) + 1;
        foreach (var cue in paragraph.Cues.Skip(next).Take(CuesTried).TakeWhile(cue => cue.Text.Start < quotation.Span.End))
        {
            var start = Math.Max(quotation.Words.Start, cue.Text.Start - LongestSubject);
            var mark = text.AsSpan(start, cue.Text.Start - start).LastIndexOfAny(",?!");
            if (mark >= 0)
                return Outside(article, article.Text.ToSource(start + mark) + 1);
        }

        return quotation.Span.End > quotation.Words.Start && text[quotation.Span.End - 1] is '.' or '?' or '!' or '…'
            ? Outside(article, article.Text.ToSource(quotation.Span.End - 1) + 1)
            : null;
    }

    /// <summary>Where a quotation begins that is never opened: where its tag begins, else where its sentence does.</summary>
    public static int Begin(ArticleModel article, ParagraphProse paragraph, TextSpan closing)
    {
        if (QuoteAround(article, closing) is { } quote)
            return quote.ContentPlace.Start;
        var sentence = Sorted.LastBefore(paragraph.Sentences, static sentence => sentence.Start, closing.Start);
        var source = article.Text.ToSource(sentence < 0 ? paragraph.Block.Text.Start : paragraph.Sentences[sentence].Start);
        for (var span = article.SpanAround(new TextSpan(source, 1)); span?.ContentPlace.Start == source; span = span.Parent)
            source = span.Place.Start;
        return source;
    }

    /// <summary>The quote whose words begin or end with a mark, as far as its tag is concerned.</summary>
    private static TaggedSpan? QuoteAround(ArticleModel article, TextSpan mark)
    {
        var span = article.SpanAround(article.Text.ToSource(mark));
        while (span is not null && span.Kind?.Role != SpanRole.Quote)
            span = span.Parent;
        return span;
    }

    /// <summary>An offset at the end of tagged words, moved behind their tag.</summary>
    private static int Outside(ArticleModel article, int source)
    {
        for (var span = article.SpanAround(new TextSpan(source - 1, 1)); span?.ContentPlace.End == source; span = span.Parent)
            source = span.Place.End;
        return source;
    }
}
