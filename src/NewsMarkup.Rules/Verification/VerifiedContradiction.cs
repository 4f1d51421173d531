using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>Two claims that cannot both be true, both of them verified.</summary>
internal sealed class VerifiedContradiction : Rule
{
    private const string Verified = "verified";

    public static readonly RuleDescriptor Descriptor = new(
        "NM5006", "verified-contradiction", RuleCategory.Verification, Severity.Error, Preset.House,
        Title: "Verified, and so is the opposite",
        Message: "This is called verified, and so is `#{0}`, which it {1}.",
        Guidance: new(
            Why: "One of the two has not been checked, or they do not contradict each other.",
            HowToFix: "Check again, and give `status=disputed` or `status=false` to the one that does not hold; or take the relation between them out.",
            WhenToSuppress: "Never: two claims that can both be true do not contradict each other."),
        Guides: [StyleGuide.BbcAccuracy, StyleGuide.IfcnCode],
        Fix: FixKind.None, Since: "1.0")
    {
        Examples = new(
            Fires:
            [
                """
                [Nine people died]{claim #nine by="the railway" status=verified}, the railway said.
                The hospital received [eleven bodies]{claim by="the hospital" contradicts=#nine status=verified}.
                """,
            ],
            Silent:
            [
                """
                [Nine people died]{claim #nine by="the railway" status=disputed}, the railway said.
                The hospital received [eleven bodies]{claim by="the hospital" contradicts=#nine status=verified}.
                """,
                """
                [Nine people died]{claim #nine by="the railway" status=verified}, the railway said.
                The hospital received [nine bodies]{claim by="the hospital" repeats=#nine status=verified}.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var related = new RelatedClaims(context.Article);
            var reported = new HashSet<(Claim, Claim)>();
            var verified = context.Article.Claims.ToDictionary(claim => claim, claim => related.SayingTheSame(claim).FirstOrDefault(IsVerified));
            foreach (var (claim, other) in context.Article.Claims.SelectMany(claim => claim.Contradicts, (claim, other) => (claim, other)))
            {
                if (verified[claim] is { } one && verified[other] is { } two && !reported.Contains((two, one)) && reported.Add((one, two)))
                    Report(context, one.Span, two, "contradicts");
            }

            foreach (var claim in context.Article.Claims.Where(IsVerified))
            {
                foreach (var denial in claim.Attributions.Where(IsVerifiedDenial))
                    Report(context, denial.Span, claim, "denies");
            }
        });

    private static bool IsVerified(Claim claim) => claim.Status == Verified && !claim.Span.IsBroken;

    /// <summary>A status has no place on a denial; one that says <c>verified</c> nevertheless is meant.</summary>
    private static bool IsVerifiedDenial(Attribution attribution) =>
        attribution is { Stance: Stance.Denies, Span.IsBroken: false }
        && attribution.Span != attribution.Claim.Span && attribution.Span.Attributes["status"] == Verified;

    private static void Report(ArticleContext context, TaggedSpan span, Claim other, string verb) =>
        context.Report(context.Finding(Descriptor, TagPlace.Of(span, "status"), other.Id, verb) with
        {
            Related = [new RelatedPlace(new Location(context.Article.Tree, TagPlace.Of(other.Span, "status")), "the other one")],
        });
}
