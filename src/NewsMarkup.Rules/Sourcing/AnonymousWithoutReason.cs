using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>An anonymous source that says something, and no reason why it is not named.</summary>
internal sealed class AnonymousWithoutReason : Rule
{
    public static readonly RuleDescriptor Descriptor = new(
        "NM3001", "anonymous-without-reason", RuleCategory.Sourcing, Severity.Error, Preset.Light,
        Title: "Anonymous source without a reason",
        Message: "`@{0}` is anonymous, and no reason is given.",
        Guidance: new(
            Why: "A desk that cannot say why a source is hidden cannot tell its readers either, and has not asked.",
            HowToFix: "Write the reason into the declaration: `reason=\"not authorised to speak publicly\"`. Readers should see it in the text too.",
            WhenToSuppress: "Hardly ever; a reason that must stay secret can be given as `reason=\"known to the editor\"`."),
        Guides: [StyleGuide.ApAnonymousSources, StyleGuide.ReutersSourcing, StyleGuide.BbcAccuracy],
        Fix: FixKind.NeedsHuman, Since: "1.0")
    {
        Examples = new(
            Fires:
            [
                """
                ---
                headline: Bank to close branches
                date: 2026-03-14
                @source teller "a teller at the bank" {type=anonymous}
                ---
                [Nine branches will close]{claim by=@teller}, said [a teller at the bank]{@teller}.
                """,
            ],
            Silent:
            [
                """
                ---
                headline: Bank to close branches
                date: 2026-03-14
                @source teller "a teller at the bank" {type=anonymous reason="fears for her job"}
                ---
                [Nine branches will close]{claim by=@teller}, said [a teller at the bank]{@teller}, who fears for her job.
                """,
                """
                ---
                headline: Bank to close branches
                date: 2026-03-14
                @source customers "customers" {type=collective}
                ---
                [Customers]{@customers} say [they were not told]{claim by=@customers}.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var uses = SourceUses.Of(context.Article);
            foreach (var source in context.Article.Sources.Where(source => source.Type == SourceType.Anonymous && uses.Contains(source)))
            {
                var declaration = source.Declaration!;
                if (!string.IsNullOrWhiteSpace(declaration.Attributes["reason"]))
                    continue;
                var isOwn = declaration.Syntax.Tree == context.Article.Tree;
                var place = isOwn ? declaration.Location.Span : SourcePlace.Of(uses[source].First(), source);
                context.Report(context.Finding(Descriptor, place, source.Id) with
                {
                    Help = declaration.IsSource
                        ? "Add `reason=\"…\"` to its declaration."
                        : "Declare it as `@source`, which takes `reason=\"…\"`.",
                    Related = isOwn ? [] : [new RelatedPlace(declaration.Location, "It is declared here.")],
                    Fixes = isOwn ? [new Fix("Add a reason to fill in", FixKind.NeedsHuman, () => WithReason(declaration))] : [],
                });
            }
        });

    private static ImmutableArray<TextChange> WithReason(Declaration declaration)
    {
        var reason = TagEdits.Add(declaration.Syntax, "reason=\"TK\"");
        return declaration.IsSource ? [reason] : [TagEdits.Replace(declaration.Syntax.KindToken, "source"), reason];
    }
}
