using NewsMarkup.Rules;
using NewsMarkup.Rules.BuiltIn;
using NewsMarkup.Semantics;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>Makes names for spans from their words.</summary>
internal static class SpanIds
{
    private const int LeastLetters = 5;

    /// <summary>A name for a span that no other has: of its words the first long one that tells something, for people to remember it by.</summary>
    public static string Of(ArticleModel article, string words)
    {
        var common = WordLists.For(article.Meta.Language).Phrases("function-words");
        var taken = article.Spans.Select(span => span.Name).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var telling = TextWords.Of(words).FirstOrDefault(word => word.Length >= LeastLetters && !common.Contains(word));
        return NewIds.Of(telling ?? "", "claim", taken.Contains);
    }
}
