using System.Collections.Immutable;
using NewsMarkup.Rules;
using NewsMarkup.Rules.BuiltIn;
using NewsMarkup.Semantics;

namespace NewsMarkup.LanguageServer.Features.Tags;

/// <summary>Whom some words may name.</summary>
internal static class MentionCandidates
{
    private const int NoName = 3;

    /// <summary>
    /// The declarations that words may mean, the likeliest first: those of that name, of that other name, then those of which they are a part.
    /// </summary>
    public static ImmutableArray<Declaration> For(ArticleModel article, string words)
    {
        var lists = WordLists.For(article.Meta.Language);
        ImmutableArray<string> parts = [.. Parts(words, lists)];
        return
        [
            .. article.Scope.All.Where(declaration => !declaration.IsReview && article.Scope.Find(declaration.Id) == declaration)
                .Select(declaration => (declaration, rank: Rank(declaration, words, parts)))
                .Where(candidate => candidate.rank < NoName)
                .OrderBy(candidate => candidate.rank)
                .Select(candidate => candidate.declaration),
        ];
    }

    /// <summary>True when words are a name, or another name, of something declared.</summary>
    public static bool IsName(Declaration declaration, string words) => Rank(declaration, words, []) < 2;

    private static int Rank(Declaration declaration, string words, ImmutableArray<string> parts) =>
        IsSame(declaration.Name, words) ? 0
        : declaration.Aka.Any(aka => IsSame(aka, words)) ? 1
        : parts.Length > 0 && parts.All(TextWords.Of(declaration.Name).Contains) ? 2
        : NoName;

    private static bool IsSame(string name, string words) =>
        Articles.Without(name).Equals(Articles.Without(TextWords.WithoutPossessive(words)), StringComparison.OrdinalIgnoreCase);

    /// <summary>The words with a capital, without honorifics: Ms Reyes's.</summary>
    private static IEnumerable<string> Parts(string words, WordLists lists)
    {
        var honorifics = lists.Phrases("honorifics");
        return TextWords.Of(words).Select(TextWords.WithoutPossessive).SkipWhile(honorifics.Contains)
            .Where(word => !char.IsLower(word[0]) && !char.IsDigit(word[0]));
    }
}
