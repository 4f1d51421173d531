using System.Collections.Immutable;
using NewsMarkup.Rules;

namespace NewsMarkup.LanguageServer.Features.Actions;

/// <summary>Fixes everything that a rule finds in the article, where it finds more than what is at the place.</summary>
internal sealed class FixAllOfRule : Refactoring
{
    public override string Name => "fix-all-of-rule";

    public override string Kind => ActionKinds.QuickFix;

    public override IEnumerable<CodeAction> At(ActionPlace place)
    {
        foreach (var finding in place.Findings.DistinctBy(finding => finding.Rule.Id))
        {
            var choice = Choice(finding.Rule.Id);
            var count = choice.Of(finding) is null ? 0 : place.Document.Check().Findings.Count(other => choice.Of(other) is not null);
            if (count > 1)
                yield return Action(place, $"Fix all {count} of this sort: {finding.Rule.Title}", finding.Rule.Id) with { Finding = finding };
        }
    }

    public override EditPlan Plan(ActionPlace place, ImmutableArray<string> arguments) => FixEdits.Of(place.Document, Choice(arguments[0]));

    private static FixChoice Choice(string rule) => new(Suggested: true, [rule]);
}
