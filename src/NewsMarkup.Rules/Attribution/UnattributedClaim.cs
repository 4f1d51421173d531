using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>A claim, or a denial, for which no source is named.</summary>
internal sealed class UnattributedClaim : Rule
{
    public static readonly RuleDescriptor Descriptor = new(
        "NM2001", "unattributed-claim", RuleCategory.Attribution, Severity.Error, Preset.Light,
        Title: "Claim without a source",
        Message: "No source is named for this claim.",
        Guidance: new(
            Why: "A statement that the article does not make in its own voice needs somebody who makes it.",
            HowToFix: "Name the source with `by=`, or tag the words as `fact` if the article vouches for them.",
            WhenToSuppress: "A prediction so general that nobody in particular holds it."),
        Guides: [StyleGuide.ReutersSourcing, StyleGuide.BbcAccuracy],
        Fix: FixKind.Suggested, Since: "1.0")
    {
        Examples = new(
            Fires:
            [
                """
                [The dam will fail]{claim}, an engineer said.
                """,
                """
                [It leaks]{claim #leak by="a clerk"}. [It does not]{claim denies=#leak}.
                """,
            ],
            Silent:
            [
                """
                [The dam will fail]{claim by="an engineer"}, an engineer said.
                """,
                """
                [It leaks,]{claim #c by="a clerk"} she said, [badly]{claim continues=#c}.
                """,
                """
                [The dam was built in 1961]{fact}.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Attributions(context =>
        {
            if (context.Attribution is { NamesSource: false, Span: { Kind.Role: SpanRole.Claim } span } && !span.Attributes.Has("continues"))
                context.Report(LikelySource.Suggest(context.Finding(Descriptor, span.Block.KindToken!.Span), context.Article, span));
        });
}
