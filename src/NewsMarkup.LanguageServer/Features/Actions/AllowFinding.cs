using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Actions;

/// <summary>
/// Allows a finding in its paragraph or in the article. The line is written without its reason, with the cursor where that goes: until it is given, the finding
/// stays and the missing reason is one more, so that nobody forgets it.
/// </summary>
internal sealed class AllowFinding : Refactoring
{
    private const string Here = "here";
    private const string InArticle = "article";

    public override string Name => "allow";

    public override string Kind => ActionKinds.QuickFix;

    public override IEnumerable<CodeAction> At(ActionPlace place)
    {
        var findings = place.Findings.Where(finding => finding.Rule.CanBeAllowed).DistinctBy(finding => finding.Rule.Id).ToList();
        return findings.SelectMany(finding => Of(place, finding, findings.Count == 1 ? "this" : $"“{finding.Rule.Title}”"));
    }

    public override EditPlan Plan(ActionPlace place, ImmutableArray<string> arguments)
    {
        var finding = place.Findings.First(finding => finding.Rule.Id == arguments[0]);
        var line = $"%% allow {finding.Rule.Name}: ";
        var change = arguments[1] == Here && ParagraphOf(place, finding) is { } paragraph
            ? new TextChange(new TextSpan(paragraph.ContentSpan.Start, 0), line + HeaderEdits.LineEndOf(place.Tree.ToString()))
            : HeaderEdits.AddLine(place.Tree, after: null, line);
        var written = change.NewText.IndexOf(line, StringComparison.Ordinal) + line.Length;
        return EditPlan.Of(place.Document, change) with { Caret = new TextSpan(change.Span.Start + written, 0) };
    }

    private IEnumerable<CodeAction> Of(ActionPlace place, Diagnostic finding, string what)
    {
        if (ParagraphOf(place, finding) is not null)
            yield return Action(place, $"Allow {what} here, with a reason", finding.Rule.Id, Here) with { Finding = finding };
        if (HeaderEdits.CanDeclare(place.Tree))
            yield return Action(place, $"Allow {what} in the whole article, with a reason", finding.Rule.Id, InArticle) with { Finding = finding };
    }

    private static ParagraphSyntax? ParagraphOf(ActionPlace place, Diagnostic finding) =>
        place.Tree.Root.Ancestors<ParagraphSyntax>(finding.Location.Span).FirstOrDefault();
}
