using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NewsMarkup.LanguageServer.Features.Tags;
using NewsMarkup.Rules;
using NewsMarkup.Rules.BuiltIn;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Actions;

/// <summary>Tags every name of an entity that has no tag.</summary>
internal sealed class TagMentions : Refactoring
{
    private static readonly ConditionalWeakTable<ArticleModel, ILookup<Entity, UntaggedName>> Known = [];

    public override string Name => "tag-mentions";

    public override string Kind => ActionKinds.Rewrite;

    public override IEnumerable<CodeAction> At(ActionPlace place)
    {
        var marked = place.Article.SymbolAt(place.Selection.Start) as Entity;
        if ((marked ?? Unmarked(place)) is not { } entity)
            return [];
        var others = Of(place.Article, entity).Count() - (marked is null ? 1 : 0);
        if (others < 1)
            return [];
        var what = others == 1 ? "the other mention" : $"the {others} other mentions";
        return [Action(place, $"Tag {(marked is null ? "this and " : "")}{what} of {entity.Declaration.Name}", entity.Id)];
    }

    public override EditPlan Plan(ActionPlace place, ImmutableArray<string> arguments) => EditPlan.Of(
        place.Document,
        place.Article.Entities.Where(entity => entity.Id == arguments[0])
            .SelectMany(entity => Of(place.Article, entity)).SelectMany(name => Tag(place.Article, name)));

    /// <summary>The entity whose name stands at the place without a tag; null where none does.</summary>
    private static Entity? Unmarked(ActionPlace place) =>
        NamesAt.Find(place) is { Candidates: [var first, ..] } name && MentionCandidates.IsName(first, name.Words)
            ? place.Article.Entities.FirstOrDefault(entity =>
                entity.Declaration == first && Of(place.Article, entity).Any(other => other.Source == name.Range.Span))
            : null;

    /// <summary>The names of an entity that have no tag and can take one. All names of an article are looked for once.</summary>
    private static IEnumerable<UntaggedName> Of(ArticleModel article, Entity entity) => Known.GetValue(article, Find)[entity];

    private static ILookup<Entity, UntaggedName> Find(ArticleModel article) =>
        UntaggedNames.In(article, kinds: [], isLookingInQuotes: true).Where(name => Wrapping.CanWrap(article, name.Source)).ToLookup(name => name.Entity);

    private static ImmutableArray<TextChange> Tag(ArticleModel article, UntaggedName name) => Wrapping.Of(article, name.Source, $"@{name.Entity.Id}");
}
