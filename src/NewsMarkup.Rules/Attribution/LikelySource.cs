using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>Guesses who says something when the tag does not: whoever the paragraph mentions nearest to the words, outside them.</summary>
internal static class LikelySource
{
    /// <summary>The entity or source mentioned nearest to a span in its paragraph; null when none is.</summary>
    public static Symbol? Of(ArticleModel article, TaggedSpan span) => article.Mentions
        .Where(mention => mention.Span.Paragraph == span.Paragraph && !span.Text.Contains(mention.Text))
        .MinBy(mention => (Distance(span.Text, mention.Text), mention.Text.Start < span.Text.Start))?.Symbol;

    /// <summary>The guess as a sentence; null when there is none.</summary>
    public static string? Help(ArticleModel article, TaggedSpan span) =>
        Of(article, span) is { } symbol ? $"If `@{symbol.Id}` says it, write `by=@{symbol.Id}`." : null;

    private static int Distance(TextSpan words, TextSpan mention) => Math.Max(mention.Start - words.End, words.Start - mention.End);
}
