using NewsMarkup.Rules;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Selecting;

/// <summary>The sentence at a place, with the tags of its words.</summary>
internal static class SentenceRange
{
    /// <summary>The range in the file; null outside sentences, and where a tag begins in the sentence and ends outside. O(spans).</summary>
    public static TextSpan? At(ArticleModel article, int offset)
    {
        var at = article.Text.FromSource(offset);
        var block = article.Blocks.LastOrDefault(block => block.Text.Start <= at && block.Paragraph.Span.Touches(offset));
        if (block is null)
            return null;
        foreach (var sentence in Sentences.In(article.Text.Value, block.Text, article.Meta.Language))
        {
            if (sentence.Touches(at))
                return WithTags(sentence, block.Paragraph, article);
        }

        return null;
    }

    private static TextSpan? WithTags(TextSpan sentence, ParagraphSyntax paragraph, ArticleModel article)
    {
        var range = article.Text.ToSource(sentence);
        foreach (var span in article.Spans.Where(span => span.Paragraph == paragraph && span.Text.Overlaps(sentence)))
        {
            if (sentence.Contains(span.Text))
                range = TextSpan.FromBounds(Math.Min(range.Start, span.Place.Start), Math.Max(range.End, span.Place.End));
            else if (!span.Text.Contains(sentence))
                return null;
        }

        return range;
    }
}
