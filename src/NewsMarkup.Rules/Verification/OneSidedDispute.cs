using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>A claim that is called disputed, while the article has one side only.</summary>
internal sealed class OneSidedDispute : Rule
{
    public static readonly RuleDescriptor Descriptor = new(
        "NM5001", "one-sided-dispute", RuleCategory.Verification, Severity.Warning, Preset.House,
        Title: "A dispute with one side",
        Message: "The claim is called disputed, and only those who {0} it are heard.",
        Guidance: new(
            Why: "A reader who is told that something is disputed wants to know by whom and on what grounds.",
            HowToFix: "Report the other side and tag its words with `denies=`, `doubts=` or `contradicts=`; or take `status=disputed` out.",
            WhenToSuppress: "Where an earlier article of the same day gives the other side and this one links to it."),
        Guides: [StyleGuide.BbcImpartiality, StyleGuide.ReutersSourcing],
        Fix: FixKind.None, Since: "1.0")
    {
        Examples = new(
            Fires:
            [
                """
                [The ferry was overloaded]{claim by="a passenger" status=disputed}, a passenger said.
                """,
            ],
            Silent:
            [
                """
                [The ferry was overloaded]{claim #load by="a passenger" status=disputed}, a passenger said.
                The company denies [it]{claim denies=#load by="the company"}.
                """,
                """
                [The ferry was overloaded]{claim #load by="a passenger" status=disputed}, a passenger said.
                The purser counted [90 people]{claim by="the purser" contradicts=#load}.
                """,
                """
                [The ferry was overloaded]{claim by="a passenger" status=unverified}, a passenger said.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var related = new RelatedClaims(context.Article);
            foreach (var claim in context.Article.Claims.Where(claim => claim.Status == "disputed" && !claim.Span.IsBroken))
            {
                if (related.SayingTheSame(claim).Any(same => related.Contradicting(same).Any()))
                    continue;
                var stances = related.SayingTheSame(claim).SelectMany(same => same.Attributions).Select(attribution => attribution.Stance).Distinct().ToList();
                if (stances is [var only])
                    context.Report(context.Finding(Descriptor, TagPlace.Of(claim.Span, "status"), Verb(only)) with { Help = Help(claim) });
            }
        });

    private static string Verb(Stance stance) => stance switch
    {
        Stance.Asserts => "assert",
        Stance.Denies => "deny",
        _ => "doubt",
    };

    private static string Help(Claim claim) => claim.Span.Name is { } name
        ? $"Tag the words of the other side with `denies=#{name}` or `contradicts=#{name}`."
        : "Give the claim a name, such as `#this`, and tag the words of the other side with `denies=#this`.";
}
