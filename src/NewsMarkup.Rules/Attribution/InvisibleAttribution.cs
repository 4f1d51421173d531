using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>A source that the tag names and the article does not: readers see no tags.</summary>
internal sealed class InvisibleAttribution : Rule
{
    public static readonly RuleDescriptor Descriptor = new(
        "NM2004", "invisible-attribution", RuleCategory.Attribution, Severity.Warning, Preset.House,
        Title: "The reader cannot see who says it",
        Message: "{0} says this in the tag; no word of the text near it tells the reader.",
        Guidance: new(
            Why: "The tag is for us, the text is for the reader: a source that only the tag knows is no attribution.",
            HowToFix: "Name the source in the paragraph or in the one before it, and tag the words that name it.",
            WhenToSuppress: "Where a layout shows the speaker, as in the turns of an interview, or where the source must not be described."),
        Guides: [StyleGuide.ReutersSourcing, StyleGuide.ApStylebook],
        Fix: FixKind.None, Since: "1.0")
    {
        Examples = new(
            Fires:
            [
                """
                ---
                headline: Dam under review
                date: 2026-03-14
                @person reyes "Elena Reyes" {role="water minister"}
                ---
                [Nobody was warned]{claim by=@reyes}, the review will hear.
                """,
            ],
            Silent:
            [
                """
                ---
                headline: Dam under review
                date: 2026-03-14
                @person reyes "Elena Reyes" {role="water minister"}
                ---
                The water minister, [Elena Reyes]{@reyes}, spoke at noon.

                ["Nobody was warned."]{quote by=@reyes}
                """,
                """
                ---
                headline: Dam under review
                date: 2026-03-14
                @org ministry "Ministry of Water" {aka="the ministry"}
                ---
                [Nobody was warned]{claim by=@ministry}, a spokesman of the ministry said.
                """,
                "[The deal is off]{claim by=\"a person close to the talks\"}, said a person close to the talks.",
            ]),
    };

    private const int BlocksAfterHeading = 2;

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var article = context.Article;
            if (WordLists.For(context.Language)["function-words"] is [])
                return;
            var names = new SourceNames(article);
            var turns = Interview.TurnsOf(article);
            var windows = Windows(article.Blocks);
            var printed = Printed(article.Meta);
            var lastHidden = new Dictionary<Source, int>();
            foreach (var attribution in article.Attributions)
            {
                if (attribution.Span.IsBroken || attribution.Sources is [] || turns.Contains(attribution.Span) || IsPrinted(attribution) || IsTold(attribution))
                    continue;
                var goesOn = GoesOn(attribution);
                foreach (var source in attribution.Sources)
                    lastHidden[source] = attribution.Span.Text.Start;
                if (!goesOn)
                    context.Report(Descriptor, SourcePlace.OfAll(attribution), string.Join(" and ", attribution.Sources.Select(NameOf)));
            }

            bool IsPrinted(Attribution attribution) =>
                printed.Count > 0 && attribution.Sources.Any(source => printed.Contains(source.Declaration?.Name ?? source.Description!));

            bool IsTold(Attribution attribution)
            {
                foreach (var part in attribution.Parts)
                {
                    if (names.TellsAny(attribution.Sources, WindowOf(part, article.Blocks, windows)))
                        return true;
                }

                return false;
            }

            bool GoesOn(Attribution attribution)
            {
                foreach (var source in attribution.Sources)
                {
                    if (!lastHidden.TryGetValue(source, out var last)
                        || names.Tells(source, TextSpan.FromBounds(last, Math.Max(last, attribution.Span.Text.Start))))
                    {
                        return false;
                    }
                }

                return true;
            }
        });

    /// <summary>Who wrote or published the article stands above it.</summary>
    private static HashSet<string> Printed(ArticleMeta meta) =>
        new(meta.All("byline").Concat(meta.All("contributor")).Concat(meta.All("publisher")), StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// For each block, what a reader has before the eyes: from the paragraph before it to its own end; for a heading, a standfirst and a
    /// caption, which leave it to the text to say who, to the end of the second block after it. Headings, captions and list items do not
    /// count as the paragraph before.
    /// </summary>
    private static ImmutableArray<TextSpan> Windows(ImmutableArray<Block> blocks)
    {
        var windows = ImmutableArray.CreateBuilder<TextSpan>(blocks.Length);
        var before = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            var ahead = blocks[i].Kind is "heading" or "standfirst" or "caption" ? BlocksAfterHeading : 0;
            windows.Add(TextSpan.FromBounds(before, blocks[Math.Min(blocks.Length - 1, i + ahead)].Text.End));
            if (blocks[i].Kind is not ("heading" or "caption" or "credit" or "dateline" or "item" or "correction"))
                before = blocks[i].Text.Start;
        }

        return windows.MoveToImmutable();
    }

    private static TextSpan WindowOf(TaggedSpan part, ImmutableArray<Block> blocks, ImmutableArray<TextSpan> windows)
    {
        var index = Sorted.LastBefore(blocks, static block => block.Paragraph.Span.Start, part.Paragraph.Span.Start + 1);
        return index < 0 ? default : windows[index];
    }

    private static string NameOf(Source source) => source.Declaration is null ? $"«{source.Description}»" : $"`@{source.Id}`";
}
