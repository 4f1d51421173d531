using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>The sentences of an article.</summary>
public static class ArticleSentences
{
    /// <summary>The sentence in which a span begins, as a range of the article's text. O(paragraph).</summary>
    public static TextSpan Around(ArticleModel article, TaggedSpan span)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(span);
        var paragraph = article.Text.FromSource(span.Paragraph.Span);
        return Sentences.Around(article.Text.Value, paragraph, span.Text.Start, article.Meta.Language);
    }
}
