using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>A place that says something: a city for its government, a street for an office.</summary>
internal sealed class MetonymSource : Rule
{
    public static readonly RuleDescriptor Descriptor = new(
        "NM3007", "metonym-source", RuleCategory.Sourcing, Severity.Info, Preset.Strict,
        Title: "A place that speaks",
        Message: "`@{0}` is a place; who there says this?",
        Guidance: new(
            Why: "«Castrel denies it» hides whether a minister, a spokesman or a ministry's website does.",
            HowToFix: "Name the body or the person: «the government of Castrel», «Castrel's foreign minister». "
                + "If the place is the custom name of a government, say so in its declaration: `type=institution`.",
            WhenToSuppress: "In headings, where the place is shorter and the text says more."),
        Guides: [StyleGuide.ReutersSourcing],
        Fix: FixKind.Safe, Since: "1.0")
    {
        Examples = new(
            Fires:
            [
                """
                ---
                headline: Castrel denies moving troops
                date: 2026-03-14
                @place castrel "Castrel"
                ---
                [Castrel]{@castrel} denies [it moved troops]{claim by=@castrel stance=denies}.
                """,
            ],
            Silent:
            [
                """
                ---
                headline: Castrel denies moving troops
                date: 2026-03-14
                @place castrel "Castrel" {type=institution}
                ---
                [Castrel]{@castrel} denies [it moved troops]{claim by=@castrel stance=denies}.
                """,
                """
                ---
                headline: Castrel denies moving troops
                date: 2026-03-14
                @org government "the government of Castrel"
                ---
                [The government of Castrel]{@government} denies [it moved troops]{claim by=@government stance=denies}.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            foreach (var source in context.Article.Sources)
            {
                if (source is not { Entity.Declaration: { Kind: "place" } declaration, Attributions: [var first, ..] } || declaration.Attributes.Has("type"))
                    continue;
                var isOwn = declaration.Syntax.Tree == context.Article.Tree;
                context.Report(context.Finding(Descriptor, SourcePlace.Of(first, source), source.Id) with
                {
                    Help = "Name the body or the person, or declare that the place stands for its government: `type=institution`.",
                    Fixes = isOwn
                        ? [new Fix($"Declare @{source.Id} as an institution", FixKind.Safe, () => [TagEdits.Add(declaration.Syntax, "type=institution")])]
                        : [],
                });
            }
        });
}
