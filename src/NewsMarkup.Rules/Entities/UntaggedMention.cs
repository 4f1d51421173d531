using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>The name of a declared entity, without a tag.</summary>
internal sealed class UntaggedMention : Rule
{
    public static readonly WordsOption Kinds = new("kinds", "Kinds of entity to look for; all where none is given.");

    public static readonly SwitchOption Quotes = new("quotes", "Look in quotes, too.", initial: true);

    public static readonly RuleDescriptor Descriptor = new(
        "NM4006", "untagged-mention", RuleCategory.Entities, Severity.Hint, Preset.Strict,
        Title: "A name without its tag",
        Message: "«{0}» is `@{1}` and has no tag.",
        Guidance: new(
            Why: "Searches, links and other rules see tagged names only.",
            HowToFix: "Tag the name. Only proper names are looked for, as they are declared, in `aka=` too; not descriptions such as «the ministry», "
                + "nor a word that the article writes small as well.",
            WhenToSuppress: "Where the name means somebody or something else here."),
        Guides: [],
        Fix: FixKind.Safe, Since: "1.0")
    {
        Options = [Kinds, Quotes],
        Examples = new(
            Fires:
            [
                """
                ---
                headline: Talks in Averil
                date: 2026-03-14
                @place averil "Averil"
                @person reyes "Elena Reyes" {aka=Reyes}
                ---
                [Elena Reyes]{@reyes}, the water minister, arrived on Tuesday. Reyes will stay in [Averil]{@averil} until Friday.
                """,
            ],
            Silent:
            [
                """
                ---
                headline: Talks in Averil
                date: 2026-03-14
                @org ministry "Ministry of Water" {aka="the ministry"}
                @org courier "Averil Courier"
                @place averil "Averil"
                ---
                [Averil]{@averil} is calm, says the [Averil Courier]{@courier}. In the ministry, the lights are on. The Averil Players will sing.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            foreach (var name in UntaggedNames.In(context.Article, context.Option(Kinds), context.Option(Quotes)))
                Report(context, name);
        });

    private static void Report(ArticleContext context, UntaggedName name)
    {
        var id = name.Entity.Declaration.Id;
        context.Report(context.Finding(Descriptor, name.Source, Excerpt.Of(context.Article.Text.Slice(name.Words)), id) with
        {
            Fixes = Wrapping.CanWrap(context.Article, name.Source)
                ? [new Fix($"Tag as @{id}", FixKind.Safe, () => Wrapping.Of(context.Article, name.Source, $"@{id}"))]
                : [],
        });
    }
}
