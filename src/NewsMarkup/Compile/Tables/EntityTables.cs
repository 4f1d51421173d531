using NewsMarkup.Semantics;

namespace NewsMarkup.Compile.Tables;

/// <summary>Whom and what articles speak of, and where they name them.</summary>
internal static class EntityTables
{
    public static readonly Table Entities = Column<Entity>.Table(
        "entities",
        "a person, organisation, place or other thing that an article declares, or uses of a register",
        article => article.Entities,
        Column<Entity>.OfText("id", "its id in the article", (entity, _) => entity.Id),
        Column<Entity>.OfText("kind", "person, org, place, event, work, product, group or a kind of a house", (entity, _) => entity.Declaration.Kind),
        Column<Entity>.OfText("name", "its name", (entity, _) => entity.Declaration.Name),
        Column<Entity>.OfJson("aka", "other names", (entity, _) => JsonText.Of(entity.Declaration.Aka)),
        Column<Entity>.OfJson("same_as", "addresses that identify it", (entity, _) => JsonText.Of(entity.Declaration.SameAs)),
        Column<Entity>.OfJson("attributes", "what else is declared: an object", (entity, article) => JsonText.Of(entity.Declaration.Attributes, article.Model.Scope, IsFurther)));

    public static readonly Table Mentions = Column<Mention>.Table(
        "mentions",
        "words that name an entity or a declared source",
        article => article.Mentions,
        Column<Mention>.OfOptionalText("entity", "the entity's id", (mention, _) => mention.Symbol is Entity ? mention.Symbol.Id : null),
        Column<Mention>.OfOptionalText("source", "the source's id, for a source that is no entity", (mention, _) => mention.Symbol is Source ? mention.Symbol.Id : null),
        Column<Mention>.OfInteger("start", "where the words begin in the article's text, in code points from 0", (mention, article) => article.Start(mention.Text)),
        Column<Mention>.OfInteger("length", "how many code points they are", (mention, article) => article.Length(mention.Text)),
        Column<Mention>.OfText("text", "the words", (mention, article) => article.Words(mention.Text)),
        Column<Mention>.OfText("form", "name, short, pronoun or metonym", (mention, _) => EnumWords.Word(mention.Form)));

    private static bool IsFurther(AttributeMap.Entry attribute) => attribute.Key is not ("aka" or "sameAs" or "type");
}
