using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Features.Tags;
using NewsMarkup.Rules;
using NewsMarkup.Rules.BuiltIn;
using NewsMarkup.Semantics;

namespace NewsMarkup.LanguageServer.Features.Actions;

/// <summary>Tags every name of an entity that has no tag.</summary>
internal sealed class TagMentions : Refactoring
{
    public override string Name => "tag-mentions";

    public override IEnumerable<CodeAction> At(ActionPlace place)
    {
        var marked = place.Article.SymbolAt(place.Selection.Start) as Entity;
        if ((marked ?? Unmarked(place)) is not { } entity)
            return [];
        var others = Of(place.Article, entity).Length - (marked is null ? 1 : 0);
        if (others < 1)
            return [];
        var what = others == 1 ? "the other mention" : $"the {others} other mentions";
        return [Action(place, $"Tag {(marked is null ? "this and " : "")}{what} of {entity.Declaration.Name}", ActionKinds.Rewrite, entity.Id)];
    }

    public override EditPlan Plan(ActionPlace place, ImmutableArray<string> arguments) => EditPlan.Of(
        place.Document,
        place.Article.Entities.Where(entity => entity.Id == arguments[0]).SelectMany(entity => Of(place.Article, entity)).SelectMany(name => Tag(place.Article, name)));

    /// <summary>The entity whose name stands at the place without a tag; null where none does.</summary>
    private static Entity? Unmarked(ActionPlace place) =>
        NamesAt.Find(place) is { Candidates: [var first, ..] } name && MentionCandidates.IsName(first, name.Words)
            ? place.Article.Entities.FirstOrDefault(entity => entity.Declaration == first && Of(place.Article, entity).Any(other => other.Source == name.Range.Span))
            : null;

    private static ImmutableArray<UntaggedName> Of(ArticleModel article, Entity entity) =>
        [.. UntaggedNames.In(article, kinds: [], isLookingInQuotes: true).Where(name => name.Entity == entity && Wrapping.CanWrap(article, name.Source))];

    private static ImmutableArray<Text.TextChange> Tag(ArticleModel article, UntaggedName name) => Wrapping.Of(article, name.Source, $"@{name.Entity.Id}");
}
