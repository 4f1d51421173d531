using NewsMarkup.Semantics;
using static NewsMarkup.Compile.Tables.Column<NewsMarkup.Semantics.ArticleModel>;

namespace NewsMarkup.Compile.Tables;

/// <summary>The articles.</summary>
internal static class ArticleTable
{
    public static readonly Table Articles = Table(
        "articles",
        "an article",
        article => [article],
        Header("headline", "its headline"),
        Header("standfirst", "the lines under it"),
        Header("date", "when it was published: a day, with or without a time, in ISO 8601"),
        Header("updated", "when it was last changed"),
        Header("corrected", "when it was last corrected"),
        Header("language", "its language, such as en or pt-BR"),
        OfJson("bylines", "who wrote it", (article, _) => JsonText.Of(article.Meta.All("byline"))),
        OfJson("contributors", "who else worked on it", (article, _) => JsonText.Of(article.Meta.All("contributor"))),
        Header("dateline", "the place of the report"),
        Header("section", "the section it appears in"),
        Header("publisher", "who publishes it"),
        Header("url", "where it is published"),
        Header("rights", "who holds the rights"),
        Header("status", "draft, review or publish"),
        Header("level", "how much of it is tagged: light or full"),
        OfJson("custom", "header lines with keys of a house: an object of arrays", (article, _) => JsonText.OfOwnKeys(article.Meta)),
        OfText("text", "its words without tags", (article, _) => article.Text.Value));

    private static Column<ArticleModel> Header(string key, string meaning) => OfOptionalText(key, meaning, (article, _) => article.Meta[key]);
}
