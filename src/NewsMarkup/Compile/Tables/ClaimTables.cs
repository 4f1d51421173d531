using NewsMarkup.Semantics;

namespace NewsMarkup.Compile.Tables;

/// <summary>What is said, and how that hangs together.</summary>
internal static class ClaimTables
{
    public static readonly Table Claims = Column<Claim>.Table(
        "claims",
        "something that is said, apart from who says it",
        article => article.Claims,
        Column<Claim>.OfText("id", "its id in the article", (claim, _) => claim.Id),
        Column<Claim>.OfText("text", "its words; a blank between the parts of one that is interrupted", (claim, article) => article.Words(claim.Parts)),
        Column<Claim>.OfOptionalText("type", "fact, statistic, opinion … where the tag says so", (claim, _) => claim.Type),
        Column<Claim>.OfOptionalText("status", "how far it is checked; disputed where it is both asserted and denied", (claim, _) => claim.Status),
        Column<Claim>.OfInteger("start", "where it begins in the article's text, in code points from 0", (claim, article) => article.Start(TabledArticle.RangeOf(claim.Parts))),
        Column<Claim>.OfInteger("length", "how many code points there are from its begin to its end", (claim, article) => article.Length(TabledArticle.RangeOf(claim.Parts))),
        Column<Claim>.OfJson("cite", "where it can be checked", (claim, _) => JsonText.Of(claim.Cite)),
        OfReview("review_name", "the verdict of the fact-check that judged it", review => review.Name),
        OfReview("review_url", "where that fact-check stands", review => review.Attributes["url"]),
        OfReview("review_author", "who made it", review => review.Attributes["author"]),
        OfReview("review_rating", "its rating, as written", review => review.Attributes["rating"]),
        OfReview("review_best", "the best rating there is", review => review.Attributes["best"]),
        OfReview("review_worst", "the worst rating there is", review => review.Attributes["worst"]));

    public static readonly Table Relations = Column<Relation>.Table(
        "claim_relations",
        "what a claim is about, and what it is to another claim",
        article => article.Claims.SelectMany(RelationsOf),
        Column<Relation>.OfText("claim", "the claim's id", (relation, _) => relation.Claim.Id),
        Column<Relation>.OfText("relation", "about, contradicts, supports or repeats", (relation, _) => relation.Word),
        Column<Relation>.OfText("target", "the id of the entity or source that it is about, or of the other claim", (relation, _) => relation.Target.Id));

    private static Column<Claim> OfReview(string name, string meaning, Func<Declaration, string?> read) =>
        Column<Claim>.OfOptionalText(name, meaning, (claim, _) => claim.Review is { } review ? read(review) : null);

    private static IEnumerable<Relation> RelationsOf(Claim claim) =>
    [
        .. claim.About.Select(symbol => new Relation(claim, "about", symbol)),
        .. claim.Contradicts.Select(other => new Relation(claim, "contradicts", other)),
        .. claim.Supports.Select(other => new Relation(claim, "supports", other)),
        .. claim.Repeats.Select(other => new Relation(claim, "repeats", other)),
    ];

    private sealed record Relation(Claim Claim, string Word, Symbol Target);
}
