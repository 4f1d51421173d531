using System.Collections.Immutable;
using NewsMarkup.Rules;

namespace NewsMarkup.LanguageServer.Features.Actions;

/// <summary>Fixes everything that changes no published word and no meaning.</summary>
internal sealed class FixAllSafe : Refactoring
{
    private static readonly FixChoice Safe = new();

    public override string Name => "fix-all";

    public override string Kind => ActionKinds.FixAll;

    public override IEnumerable<CodeAction> At(ActionPlace place) => place.Document.Check().Findings.Any(finding => Safe.Of(finding) is not null)
        ? [Action(place, "Fix all that can be mended safely")]
        : [];

    public override EditPlan Plan(ActionPlace place, ImmutableArray<string> arguments) => FixEdits.Of(place.Document, Safe);
}
