using System.Globalization;
using System.Text;
using NewsMarkup.Rules;
using NewsMarkup.Rules.BuiltIn;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>Makes names for spans from their words.</summary>
internal sealed class SpanIds(ArticleModel article)
{
    private const int LeastLetters = 5;
    private const int LongestId = 40;

    private readonly PhraseSet _common = WordLists.For(article.Meta.Language).Phrases("function-words");
    private readonly HashSet<string> _taken = article.Spans.Select(span => span.Name).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>A name for a span that no other has: of its words the first long one that tells something, for people to remember it by.</summary>
    public string Of(string words)
    {
        var telling = TextWords.Of(words).FirstOrDefault(word => word.Length >= LeastLetters && !_common.Contains(word));
        var id = Slug(telling ?? "") is { Length: > 0 } slug ? slug : "claim";
        var free = id;
        for (var number = 2; _taken.Contains(free); number++)
            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        return free;
    }

    private static string Slug(string word)
    {
        var slug = new StringBuilder();
        foreach (var rune in FoldedWords.Of(word).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || (Lexis.IsMark(rune) && slug.Length > 0))
                slug.Append(rune);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
            if (slug.Length >= LongestId)
                break;
        }

        return slug.ToString().TrimEnd('-');
    }
}
