using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>One entity whose name is spelled in two ways.</summary>
internal sealed class NameVariant : Rule
{
    public static readonly WordsOption Accepted = new("accepted", "Spellings that may stand beside others.");

    public static readonly RuleDescriptor Descriptor = new(
        "NM4004", "name-variant", RuleCategory.Entities, Severity.Info, Preset.House,
        Title: "Two spellings of one name",
        Message: "`@{0}` is «{1}» here and «{2}» elsewhere.",
        Guidance: new(
            Why: "Two spellings look like two things, and one of them is a slip. Searches find only one.",
            HowToFix: "Write the name as its declaration has it, or as it first stands in the article.",
            WhenToSuppress: "In a quoted document that spells it otherwise; where both are in use, list one in the option `accepted`."),
        Guides: [StyleGuide.GuardianStyle],
        Fix: FixKind.Suggested, Since: "1.0")
    {
        Options = [Accepted],
        Examples = new(
            Fires:
            [
                """
                ---
                headline: A new gauge
                date: 2026-03-14
                @org institute "Averil Rivers Institute"
                ---
                The [Averil Institute]{@institute} set a gauge. Others will follow, says the [Averil Rivers Institute]{@institute}.
                """,
                """
                ---
                headline: A new gauge
                date: 2026-03-14
                @place centre "Gauge Centre" {aka="the centre"}
                ---
                The [Gauge Centre]{@centre} opens on Monday. [The center]{@centre} has ten rooms.
                """,
            ],
            Silent:
            [
                """
                ---
                headline: A new gauge
                date: 2026-03-14
                @org institute "Averil Rivers Institute" {aka="the institute"}
                ---
                The [Averil Rivers Institute]{@institute} set a gauge. [The institute]{@institute}'s others will follow. [Institute]{@institute} staff agree.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var accepted = new HashSet<string>(context.Option(Accepted), StringComparer.Ordinal);
            var before = HeaderFacts.Of(context.Article);
            var habits = ImmutableArray.CreateBuilder<SpellingHabits?>(context.Article.Entities.Length);
            foreach (var entity in context.Article.Entities)
            {
                var names = new NameSpellings(context.Article, entity, before.HabitsOf(habits.Count));
                foreach (var variant in names.Variants().Where(variant => !accepted.Contains(variant.Found)))
                    Report(context, entity, variant);
                habits.Add(names.Habits);
            }

            HeaderFacts.Keep(context.Article, before with { Habits = habits.MoveToImmutable() });
        });

    private static void Report(ArticleContext context, Entity entity, SpellingVariant variant)
    {
        var place = context.Article.Text.ToSource(variant.Span);
        context.Report(context.Finding(Descriptor, place, entity.Declaration.Id, Excerpt.Of(variant.Found), Excerpt.Of(variant.Usual)) with
        {
            Fixes = Rewording.Of(context.Article, variant.Span, variant.Usual) is { } change
                ? [new Fix($"Write «{variant.Usual}»", FixKind.Suggested, () => [change])]
                : [],
        });
    }
}
