using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>A quote with no speaker that continues none.</summary>
internal sealed class UnattributedQuote : Rule
{
    public static readonly RuleDescriptor Descriptor = new(
        "NM2002", "unattributed-quote", RuleCategory.Attribution, Severity.Error, Preset.Light,
        Title: "Quote without a speaker",
        Message: "No speaker is named for this quote.",
        Guidance: new(
            Why: "Words in quotation marks are somebody's; readers and lawyers ask whose.",
            HowToFix: "Name the speaker with `by=`, or point at the quote it goes on from with `continues=`. "
                + "Quotation marks that are not speech are a `title` or `scare`.",
            WhenToSuppress: "Hardly ever; a slogan on a wall is a `title`."),
        Guides: [StyleGuide.ReutersSourcing, StyleGuide.ApStylebook],
        Fix: FixKind.Suggested, Since: "1.0")
    {
        Examples = new(
            Fires:
            [
                """
                ["Nobody told us,"]{quote} she said.
                """,
            ],
            Silent:
            [
                """
                ["Nobody told us,"]{quote by="a resident"} she said.
                """,
                """
                ["It leaks,"]{quote #q by="a clerk"} she said. ["Badly."]{quote continues=#q}
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Attributions(context =>
        {
            if (context.Attribution is { NamesSource: false, Span: { Kind.Role: SpanRole.Quote } span } && !span.Attributes.Has("continues"))
                context.Report(LikelySource.Suggest(context.Finding(Descriptor, span.Block.KindToken!.Span), context.Article, span));
        });
}
