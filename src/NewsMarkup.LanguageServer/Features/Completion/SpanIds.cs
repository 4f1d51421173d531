using NewsMarkup.Rules;
using NewsMarkup.Rules.BuiltIn;
using NewsMarkup.Semantics;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>Makes names for spans from their words.</summary>
internal sealed class SpanIds(ArticleModel article)
{
    private const int LeastLetters = 5;

    private readonly PhraseSet _common = WordLists.For(article.Meta.Language).Phrases("function-words");
    private readonly HashSet<string> _taken = article.Spans.Select(span => span.Name).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>A name for a span that no other has: of its words the first long one that tells something, for people to remember it by.</summary>
    public string Of(string words)
    {
        var telling = TextWords.Of(words).FirstOrDefault(word => word.Length >= LeastLetters && !_common.Contains(word));
        return NewIds.Of(telling ?? "", "claim", _taken.Contains);
    }
}
