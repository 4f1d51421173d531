using NewsMarkup.Semantics;
using static NewsMarkup.Compile.Tables.Column<NewsMarkup.Semantics.Source>;

namespace NewsMarkup.Compile.Tables;

/// <summary>Who says something.</summary>
internal static class SourceTable
{
    public static readonly Table Sources = Table(
        "sources",
        "somebody or something that says something in an article, or is declared as a source",
        article => article.Sources,
        OfText("id", "its id in the article; that of the entity, where it is one", (source, _) => source.Id),
        OfText("type", "named, anonymous, collective, institution, media, document, witness, dataset or described", (source, _) => EnumWords.Word(source.Type)),
        OfOptionalText("entity", "the entity's id, where it is one", (source, _) => source.Entity?.Id),
        OfText("name", "what to call it: its name, else the words that describe it", (source, _) => source.Name),
        OfOptionalText("description", "the words that describe it, for a source that is no entity", (source, _) => source.Description),
        OfOptionalText("reason", "why it is not named", (source, _) => OwnAttributes(source)?["reason"]),
        OfJson("attributes", "what else is declared: an object", (source, article) => JsonText.Of(OwnAttributes(source), article.Model.Scope, IsFurther)));

    /// <summary>Those of an entity stay with the entity.</summary>
    private static AttributeMap? OwnAttributes(Source source) => source.Entity is null ? source.Declaration?.Attributes : null;

    private static bool IsFurther(AttributeMap.Entry attribute) => attribute.Key is not ("type" or "reason");
}
