using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>A claim that is called false or misleading, with nothing to show why.</summary>
internal sealed class VerdictWithoutReview : Rule
{
    private static readonly ImmutableArray<string> Verdicts = ["false", "misleading"];

    public static readonly RuleDescriptor Descriptor = new(
        "NM5003", "verdict-without-review", RuleCategory.Verification, Severity.Error, Preset.House,
        Title: "A verdict that rests on nothing",
        Message: "The claim is called {0}, and nothing shows why.",
        Guidance: new(
            Why: "Calling somebody's words false is the gravest thing an article says of them. Readers must be able to check it.",
            HowToFix: "Say where it can be checked, with `cite=`; or declare the fact-check that judged it as a `@review` and name it with `review=`. "
                + "A claim that contradicts it and can itself be checked will do as well.",
            WhenToSuppress: "Hardly ever: what is plain to everybody can be cited from anywhere."),
        Guides: [StyleGuide.IfcnCode],
        Fix: FixKind.NeedsHuman, Since: "1.0")
    {
        Examples = new(
            Fires:
            [
                """
                [A second train lay in the cutting]{claim by="a post" status=false}, said a post that many shared.
                """,
            ],
            Silent:
            [
                """
                [A second train lay in the cutting]{claim by="a post" status=false cite="Rail Bureau, bulletin 2"}, said a post that many shared.
                """,
                """
                ---
                headline: One train
                date: 2026-03-14
                @review one-train "False" {url=https://example.org/plumbline/one-train author=Plumbline}
                ---
                [A second train lay in the cutting]{claim by="a post" status=misleading review=@one-train}, said a post that many shared.
                """,
                """
                [A second train lay in the cutting]{claim by="a post" status=unverified}, said a post that many shared.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var unused = new Lazy<ImmutableArray<Declaration>>(() => UnusedReviews(context.Article));
            var related = new RelatedClaims(context.Article);
            var judged = context.Article.Claims.Where(IsJudged).ToList();
            var shown = judged.Where(claim => IsCited(claim) || related.Contradicting(claim).Any(IsCitedAndHolds)).ToHashSet();
            foreach (var claim in judged.Where(claim => !claim.Span.IsBroken))
            {
                if (related.SayingTheSame(claim).Any(shown.Contains))
                    continue;
                context.Report(context.Finding(Descriptor, TagPlace.Of(claim.Span, "status"), claim.Status!) with
                {
                    Help = "Say where it can be checked: `cite=`, or `review=` and a fact-check that the header declares as `@review`.",
                    Fixes =
                    [
                        .. unused.Value.Select(review =>
                            new Fix($"Name the review: @{review.Id}", FixKind.Suggested, () => [TagEdits.Add(claim.Span.Block, $"review=@{review.Id}")])),
                        new Fix("Leave a place for where it can be checked", FixKind.NeedsHuman, () => [TagEdits.Add(claim.Span.Block, "cite=TK")]),
                    ],
                });
            }
        });

    private static bool IsJudged(Claim claim) => Verdicts.Contains(claim.Status ?? "");

    private static bool IsCitedAndHolds(Claim claim) => IsCited(claim) && !IsJudged(claim);

    /// <summary>A review that cannot be found, or a cite that says nothing, is reported for that, and not here.</summary>
    private static bool IsCited(Claim claim) => claim.Span.Attributes.Has("review") || claim.Span.Attributes.Has("cite");

    private static ImmutableArray<Declaration> UnusedReviews(ArticleModel article)
    {
        const int MostOffered = 3;
        var used = article.Claims.Select(claim => claim.Review).ToHashSet();
        return [.. article.Scope.Own.Where(own => own.IsReview && !used.Contains(own)).Take(MostOffered)];
    }
}
