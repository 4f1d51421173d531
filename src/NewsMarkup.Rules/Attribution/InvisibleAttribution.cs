using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>A claim whose source is in the tag and not in the text.</summary>
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

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var visible = new VisibleSources(context.Article);
            foreach (var attribution in context.Article.Attributions)
            {
                if (attribution.Span.IsBroken || attribution.Sources is [] || visible.IsTurn(attribution) || attribution.Sources.Any(source => visible.IsNear(source, attribution)))
                    continue;
                var names = string.Join(" and ", attribution.Sources.Select(source => source.Declaration is null ? $"«{source.Description}»" : $"`@{source.Id}`"));
                context.Report(Descriptor, SourcePlace.OfAll(attribution), names);
            }
        });
}
