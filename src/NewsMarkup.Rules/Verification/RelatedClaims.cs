using System.Collections.Immutable;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>Which claims of an article repeat or contradict one another, whichever of the two says so. Made in one pass.</summary>
internal sealed class RelatedClaims(ArticleModel article)
{
    private readonly ILookup<Claim, Claim> _echoes = Pairs(article, claim => claim.Repeats);
    private readonly ILookup<Claim, Claim> _opponents = Pairs(article, claim => claim.Contradicts);

    /// <summary>A claim, then those that say the same.</summary>
    public IEnumerable<Claim> SayingTheSame(Claim claim) => _echoes[claim].Prepend(claim);

    /// <summary>Those that contradict a claim.</summary>
    public IEnumerable<Claim> Contradicting(Claim claim) => _opponents[claim];

    private static ILookup<Claim, Claim> Pairs(ArticleModel article, Func<Claim, ImmutableArray<Claim>> relation) => article.Claims
        .Where(claim => !relation(claim).IsEmpty)
        .SelectMany(claim => relation(claim).SelectMany(other => new[] { (claim, other), (other, claim) }))
        .ToLookup(pair => pair.Item1, pair => pair.Item2);
}
