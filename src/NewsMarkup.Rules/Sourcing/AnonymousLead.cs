using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

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
            var record = new Lazy<OnTheRecord>(() => new OnTheRecord(context.Article));
            foreach (var block in Lead(context.Article))
            {
                var said = context.Article.Attributions
                    .Where(attribution => attribution.Span.Paragraph == block.Paragraph && attribution.Sources is not [])
                    .ToList();
                if (said.Count > 0 && said.All(record.Value.Lacks))
                    context.Report(Descriptor, PlaceOf(said[0]), block.Kind == Block.ParagraphKind ? "first paragraph" : block.Kind);
            }
        });

    /// <summary>The sources that say it; who passes it on, where somebody with a name is said to have said it.</summary>
    private static TextSpan PlaceOf(Attribution attribution) =>
        attribution.Via is [var via, ..] && attribution.Sources.Any(source => source.Type != SourceType.Anonymous)
            ? SourcePlace.Of(attribution, via)
            : SourcePlace.OfAll(attribution);

    /// <summary>The first paragraph, and the first heading and standfirst above it: a heading further down opens a part, not the story.</summary>
    private static IEnumerable<Block> Lead(ArticleModel article)
    {
        var above = article.Blocks.TakeWhile(block => block.Kind != Block.ParagraphKind).ToList();
        return new[]
        {
            above.Find(block => block.Kind == "heading"), above.Find(block => block.Kind == "standfirst"),
            article.Blocks.Skip(above.Count).FirstOrDefault(),
        }.OfType<Block>();
    }
}
