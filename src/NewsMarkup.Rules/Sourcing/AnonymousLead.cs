using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>A story that opens on what anonymous sources say, and on nothing else.</summary>
internal sealed class AnonymousLead : Rule
{
    public static readonly RuleDescriptor Descriptor = new(
        "NM3004", "anonymous-lead", RuleCategory.Sourcing, Severity.Error, Preset.House,
        Title: "The lead rests on anonymous sources",
        Message: "What the {0} reports rests on anonymous sources alone.",
        Guidance: new(
            Why: "The lead is what everybody reads and repeats; it needs somebody who stands up for it.",
            HowToFix: "Confirm it with a named source or a document and say so in the lead, or open with what is on the record.",
            WhenToSuppress: "With the approval that your house asks for; give it as the reason."),
        Guides: [StyleGuide.ApAnonymousSources, StyleGuide.ReutersSourcing],
        Fix: FixKind.None, Since: "1.0")
    {
        Examples = new(
            Fires:
            [
                """
                ---
                headline: Bank to close branches
                date: 2026-03-14
                @source teller "a teller at the bank" {type=anonymous reason="fears for her job"}
                ---
                [Nine branches will close]{claim by=@teller}, said [a teller at the bank]{@teller}, who fears for her job.
                """,
            ],
            Silent:
            [
                """
                ---
                headline: Bank to close branches
                date: 2026-03-14
                @source teller "a teller at the bank" {type=anonymous reason="fears for her job"}
                @work memo "the memo"
                ---
                [Nine branches will close]{claim by=@teller,@memo}, according to [a teller at the bank]{@teller} and [the memo]{@memo}.
                """,
                """
                ---
                headline: Bank to close branches
                date: 2026-03-14
                @source teller "a teller at the bank" {type=anonymous reason="fears for her job"}
                ---
                The bank opened its first branch in 1961.

                [Nine branches will close]{claim by=@teller}, said [a teller at the bank]{@teller}, who fears for her job.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            foreach (var kind in new[] { "heading", "standfirst", Block.ParagraphKind })
            {
                if (context.Article.Blocks.FirstOrDefault(block => block.Kind == kind) is { } block)
                    Check(context, block);
            }
        });

    private static void Check(ArticleContext context, Block block)
    {
        var said = context.Article.Attributions
            .Where(attribution => attribution.Span.Paragraph == block.Paragraph && attribution.Sources is not [])
            .ToList();
        if (said.Count > 0 && said.All(attribution => attribution.Claim.Attributions.All(IsAnonymous)))
            context.Report(Descriptor, SourcePlace.OfAll(said[0]), block.Kind == Block.ParagraphKind ? "first paragraph" : block.Kind);
    }

    private static bool IsAnonymous(Attribution attribution) =>
        attribution.Sources is not [] && attribution.Sources.All(source => source.Type == SourceType.Anonymous);
}
