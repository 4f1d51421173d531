using System.Collections.Immutable;
using NewsMarkup.Rules;
using NewsMarkup.Rules.BuiltIn;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Actions;

/// <summary>
/// Raises an article from the light level to the full one: the header says so, and the names of what is declared get their tags. Who is not declared,
/// and cues, are for the rules to ask for, which now all hold.
/// </summary>
internal sealed class LightToFull : Refactoring
{
    public override string Name => "light-to-full";

    public override string Kind => ActionKinds.Rewrite;

    public override IEnumerable<CodeAction> At(ActionPlace place) =>
        place.Article.Meta.IsLight && place.Tree.Root.Header is { } header && place.Selection.Start < header.Span.End
            ? [Action(place, "Make this a full article: tag all names, check everything")]
            : [];

    public override EditPlan Plan(ActionPlace place, ImmutableArray<string> arguments)
    {
        var article = place.Article;
        var names = UntaggedNames.In(article, kinds: [], isLookingInQuotes: true);
        return EditPlan.Of(
            place.Document,
            [
                new TextChange(article.Meta.Find("level")!.Value.Span, "full"),
                .. names.SelectMany(name => Wrapping.Of(article, name.Source, $"@{name.Entity.Id}")),
            ]);
    }
}
