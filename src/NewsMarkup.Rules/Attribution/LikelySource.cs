using NewsMarkup.Diagnostics;
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

    /// <summary>The finding with the guess as help and as a fix, where there is one.</summary>
    public static Diagnostic Suggest(Diagnostic finding, ArticleModel article, TaggedSpan span) => Of(article, span) is { } symbol
        ? finding with
        {
            Help = $"If `@{symbol.Id}` says it, write `by=@{symbol.Id}`.",
            Fixes = [new Fix($"Name the source: @{symbol.Id}", FixKind.Suggested, () => [TagEdits.Add(span.Block, $"by=@{symbol.Id}")])],
        }
        : finding;

    private static int Distance(TextSpan words, TextSpan mention) => Math.Max(mention.Start - words.End, words.Start - mention.End);
}
