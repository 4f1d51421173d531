using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>An allegation, or a number of dead or hurt, that one source alone stands for.</summary>
internal sealed class SingleSource : Rule
{
    public static readonly RuleDescriptor Descriptor = new(
        "NM3006", "single-source", RuleCategory.Sourcing, Severity.Warning, Preset.House,
        Title: "One source for a grave claim",
        Message: "{0} rests on `{1}` alone.",
        Guidance: new(
            Why: "Allegations ruin people and first counts of the dead are wrong more often than not: one source is not enough for either.",
            HowToFix: "Name a second, independent source with `by=@a,@b`, or tag where another confirms it with `confirms=#name`; "
                + "a document or data set that shows it counts as enough.",
            WhenToSuppress: "Where one source is all there can be and the text says so: the only witness, a court's own count."),
        Guides: [StyleGuide.BbcAccuracy, StyleGuide.ReutersSourcing, StyleGuide.IfcnCode],
        Fix: FixKind.None, Since: "1.0")
    {
        Examples = new(
            Fires:
            [
                """
                ---
                headline: Contract under scrutiny
                date: 2026-03-14
                @person lund "Tove Lund" {role="opposition leader"}
                @person marsh "Ivo Marsh" {role="harbour master"}
                ---
                [Ivo Marsh took money]{claim by=@lund type=allegation about=@marsh}, opposition leader [Tove Lund]{@lund} said.
                """,
                "[The collapse killed 12 people]{claim by=\"a fire chief\"}, a fire chief said.",
            ],
            Silent:
            [
                """
                ---
                headline: Bridge collapses
                date: 2026-03-14
                @source chief "the fire chief" {type=named}
                @org hospital "Calder Hospital"
                ---
                [The collapse killed 12 people]{claim #dead by=@chief}, [the fire chief]{@chief} said.
                [Calder Hospital]{@hospital} confirmed [the number]{claim by=@hospital confirms=#dead}.
                """,
                "[The collapse cost a year's work]{claim by=\"the fire chief\"}, the fire chief said.",
                """
                ---
                headline: Bridge collapses
                date: 2026-03-14
                @work report "the coroner's report"
                ---
                [Twelve people died]{claim by=@report}, according to [the coroner's report]{@report}.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var supporters = context.Article.Claims
                .SelectMany(claim => claim.Supports.Concat(claim.Repeats).Select(supported => (supported, claim)))
                .ToLookup(pair => pair.supported, pair => pair.claim);
            foreach (var claim in context.Article.Claims)
            {
                if (claim.Span.IsBroken || Subject(context.Article, claim) is not { } subject)
                    continue;
                if (claim.Attributions.FirstOrDefault(attribution => attribution.Stance == Stance.Asserts) is not { Sources: not [] } first)
                    continue;
                var sources = supporters[claim].Append(claim)
                    .SelectMany(said => said.Attributions)
                    .Where(attribution => attribution.Stance == Stance.Asserts)
                    .SelectMany(attribution => attribution.Sources)
                    .Distinct().Take(2).ToList();
                if (sources is [var only] && !StandsForMore(only) && claim.Review is null && claim.Cite is [])
                    context.Report(Descriptor, SourcePlace.Of(first, only), subject, only.Declaration is null ? only.Description! : $"@{only.Id}");
            }
        });

    private static string? Subject(ArticleModel article, Claim claim)
    {
        if (claim.Type == "allegation")
            return "An allegation";
        return claim.Parts.Any(part => CountsCasualties(article, part)) ? "A number of casualties" : null;
    }

    /// <summary>What the paragraph counts is known already; only where that may be it, the words of the claim are read by themselves.</summary>
    private static bool CountsCasualties(ArticleModel article, TaggedSpan part) =>
        ArticleProse.Of(article).ParagraphOf(part) is { } paragraph
        && MayCountCasualties(paragraph.Facts.Figures, part.Text.MovedBy(-paragraph.Block.Text.Start))
        && Figures.In(article.Text.Value, part.Text, article.Meta.Language).Any(figure => figure.IsCasualties);

    private static bool MayCountCasualties(ImmutableArray<Figure> figures, TextSpan words)
    {
        foreach (var figure in figures)
        {
            if (figure.IsCasualties && figure.Whole.Overlaps(words))
                return true;
        }

        return false;
    }

    /// <summary>A document or data set can be checked by others; a collective is several.</summary>
    private static bool StandsForMore(Source source) => source.Type is SourceType.Document or SourceType.Dataset or SourceType.Collective;
}
