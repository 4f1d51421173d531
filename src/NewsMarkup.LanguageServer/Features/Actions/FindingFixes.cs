using System.Collections.Immutable;
using System.Globalization;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.LanguageServer.Features.Actions;

/// <summary>The fixes of what is found at a place.</summary>
internal sealed class FindingFixes : Refactoring
{
    public override string Name => "fix";

    public override string Kind => ActionKinds.QuickFix;

    public override IEnumerable<CodeAction> At(ActionPlace place) =>
        from finding in place.Findings
        from indexed in finding.Fixes.Index()
        select Action(place, indexed.Item.Title, [.. Key(finding), Text(indexed.Index)]) with
        {
            IsPreferred = indexed.Index == 0 && indexed.Item.Kind != FixKind.NeedsHuman,
            Finding = finding,
        };

    public override EditPlan Plan(ActionPlace place, ImmutableArray<string> arguments)
    {
        var finding = place.Findings.First(finding => Key(finding).SequenceEqual(arguments[..^1]));
        return EditPlan.Of(place.Document, finding.Fixes[int.Parse(arguments[^1], CultureInfo.InvariantCulture)].Changes());
    }

    private static string[] Key(Diagnostic finding) =>
        [finding.Rule.Id, Text(finding.Location.Span.Start), Text(finding.Location.Span.End), .. finding.Arguments];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
