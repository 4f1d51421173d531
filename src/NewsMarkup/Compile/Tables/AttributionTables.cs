using NewsMarkup.Semantics;

namespace NewsMarkup.Compile.Tables;

/// <summary>Acts of saying, and who says it.</summary>
internal static class AttributionTables
{
    public static readonly Table Attributions = Column<Attribution>.Table(
        "attributions",
        "an act of saying: that somebody asserts, denies or doubts a claim",
        article => article.Attributions,
        Column<Attribution>.OfText("id", "its id in the article", (said, _) => said.Id),
        Column<Attribution>.OfText("claim", "the claim's id", (said, _) => said.Claim.Id),
        Column<Attribution>.OfText("stance", "asserts, denies or doubts", (said, _) => EnumWords.Word(said.Stance)),
        Column<Attribution>.OfText("mode", "direct, indirect, mixed or free-indirect", (said, _) => EnumWords.Word(said.Mode)),
        Column<Attribution>.OfOptionalText("parent", "the id of the attribution whose words hold this one", (said, _) => said.Parent?.Id),
        Column<Attribution>.OfOptionalText("said_at", "when it was said, in ISO 8601", (said, _) => said.When),
        Column<Attribution>.OfOptionalText("cue", "the words that attribute it", (said, article) => said.Cues.IsEmpty ? null : article.Words(said.Cues)),
        Column<Attribution>.OfText("text", "what is said; a blank between the parts of one that is interrupted", (said, article) => article.Words(said.Parts)),
        Column<Attribution>.OfInteger("start", "where that begins in the article's text, in code points from 0", (said, article) => article.Start(TabledArticle.RangeOf(said.Parts))),
        Column<Attribution>.OfInteger("length", "how many code points there are from its begin to its end", (said, article) => article.Length(TabledArticle.RangeOf(said.Parts))),
        Column<Attribution>.OfJson("addressees", "the ids of those to whom it was said", (said, _) => JsonText.Of(said.To.Select(symbol => symbol.Id))),
        Column<Attribution>.OfJson("attributes", "what else its tag says: an object", (said, article) => JsonText.Of(said.Span.Attributes, article.Model.Scope, JsonParts.IsFurtherOnClaim)));

    public static readonly Table Sources = Column<Part>.Table(
        "attribution_sources",
        "that a source has a part in an act of saying; none for words that nobody is named for",
        article => article.Attributions.SelectMany(PartsOf),
        Column<Part>.OfText("attribution", "the attribution's id", (part, _) => part.Attribution.Id),
        Column<Part>.OfText("source", "the source's id", (part, _) => part.Source.Id),
        Column<Part>.OfText("part", "by: says it; via: passes it on", (part, _) => part.Word));

    private static IEnumerable<Part> PartsOf(Attribution said) =>
    [
        .. said.Sources.Select(source => new Part(said, "by", source)),
        .. said.Via.Select(source => new Part(said, "via", source)),
    ];

    private sealed record Part(Attribution Attribution, string Word, Source Source);
}
