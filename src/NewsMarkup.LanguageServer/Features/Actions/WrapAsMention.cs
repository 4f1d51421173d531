using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Features.Tags;

namespace NewsMarkup.LanguageServer.Features.Actions;

/// <summary>Tags a name as a mention of those who are called so.</summary>
internal sealed class WrapAsMention : Refactoring
{
    private const int MostCandidates = 3;

    public override string Name => "wrap-mention";

    public override string Kind => ActionKinds.Extract;

    public override IEnumerable<CodeAction> At(ActionPlace place) => NamesAt.Find(place) is { Range.Refusal: null } name
        ? name.Candidates.Take(MostCandidates).Select((declaration, index) =>
            Action(place, $"Mention of {declaration.Name}", declaration.Id) with { IsPreferred = index == 0 })
        : [];

    public override EditPlan Plan(ActionPlace place, ImmutableArray<string> arguments) =>
        TagEditing.Wrap(place.Document, TagRanges.Name(place.Article, place.Selection)!, $"@{arguments[0]}");
}
