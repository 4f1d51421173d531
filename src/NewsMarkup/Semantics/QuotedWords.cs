using NewsMarkup.Text;

namespace NewsMarkup.Semantics;

/// <summary>How much of an article is in somebody's own words.</summary>
internal static class QuotedWords
{
    /// <summary>How many words of a source stand in quotes.</summary>
    public static int Of(Source source, ArticleText text) => source.Attributions
        .SelectMany(attribution => attribution.Parts)
        .Distinct()
        .Where(part => part.Kind!.Role == SpanRole.Quote)
        .Sum(part => WordRanges.In(text.Value, part.Text).Count());
}
