using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>Somebody whom the article has introduced and then calls by another form of their name than it does elsewhere.</summary>
internal sealed class SecondReference : Rule
{
    public static readonly NumberOption Again =
        new("again-after", "After so many paragraphs without a mention the full name may come again; it may after a heading, too.", initial: 8, least: 1);

    public static readonly SwitchOption NoHonorifics = new("no-honorifics", "The newsroom writes «Reyes», never «Ms Reyes».", initial: false);

    public static readonly SwitchOption AlwaysHonorifics = new("always-honorifics", "The newsroom writes «Ms Reyes», never «Reyes».", initial: false);

    public static readonly WordsOption Honorifics = new("honorifics", "More honorifics besides those of the language.");

    public static readonly RuleDescriptor Descriptor = new(
        "NM4003", "second-reference", RuleCategory.Entities, Severity.Info, Preset.House,
        Title: "Second reference in another form",
        Message: "`@{0}` is «{1}» here; after the first mention write «{2}».",
        Guidance: new(
            Why: "A name in one form throughout reads as one person; a full name again reads like somebody new, "
                + "and «Ms Reyes» beside «Reyes» like a change of tone.",
            HowToFix: "Write the short form that the article uses. In headings, captions and quotes any form will do.",
            WhenToSuppress: "Where the full name is needed to tell two people apart for a moment."),
        Guides: [StyleGuide.ApStylebook, StyleGuide.GuardianStyle],
        Fix: FixKind.Suggested, Since: "1.0")
    {
        Options = [Again, NoHonorifics, AlwaysHonorifics, Honorifics],
        Examples = new(
            Fires:
            [
                """
                ---
                headline: Talks in Averil
                date: 2026-03-14
                @person reyes "Elena Reyes" {role="water minister"}
                ---
                [Elena Reyes]{@reyes}, the water minister, arrived on Tuesday. [Reyes]{@reyes} is 51.

                [Elena Reyes]{@reyes} will stay until Friday.
                """,
                """
                ---
                headline: Talks in Averil
                date: 2026-03-14
                @person reyes "Elena Reyes" {role="water minister"}
                ---
                [Elena Reyes]{@reyes}, the water minister, arrived on Tuesday. [Ms Reyes]{@reyes} is 51. [Reyes]{@reyes} will stay until Friday.
                """,
            ],
            Silent:
            [
                """
                ---
                headline: Talks in Averil
                date: 2026-03-14
                @person reyes "Elena Reyes" {role="water minister"}
                ---
                [Elena Reyes]{@reyes}, the water minister, arrived on Tuesday. [Reyes]{@reyes} is 51.

                [[Elena Reyes]{@reyes} at the dam]{caption}

                ["We met [Ms Reyes]{@reyes},"]{quote by="a farmer"} a farmer said.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var people = People.Of(context.Article, context.Option(Honorifics));
            var shared = people.SelectMany(person => person.Name.Words.Append(person.Name.Family).Distinct(StringComparer.OrdinalIgnoreCase))
                .GroupBy(word => word, StringComparer.OrdinalIgnoreCase).Where(group => group.Skip(1).Any()).Select(group => group.Key)
                .ToHashSet(StringComparer.OrdinalIgnoreCase);
            var blocks = context.Article.Blocks;
            ImmutableArray<int> headings = [.. Enumerable.Range(0, blocks.Length).Where(index => blocks[index].Kind == "heading")];
            foreach (var person in people.Where(person => !shared.Contains(person.Name.Family)))
                Check(context, person, headings);
        });

    private static void Check(ArticleContext context, Person person, ImmutableArray<int> headings)
    {
        var narrated = person.Uses.Where(use => use.Place is { IsNarrated: true, IsPartOfName: false } && use.Form != NameForm.Other).ToList();
        var later = narrated.SkipWhile(use => use.Form != NameForm.Full).Skip(1).ToList();
        if (later.Count == 0)
            return;
        var usual = later.Find(use => IsFamilyName(use) && IsWanted(context, use));
        var form = usual is null ? FormOf(context, person) : context.Article.Text.Slice(usual.Whole);
        var previous = narrated.Find(use => use.Form == NameForm.Full)!;
        foreach (var use in later)
        {
            var isOther = use.Form == NameForm.Full
                ? !IsFarFrom(context, previous, use, headings)
                : IsFamilyName(use) && !IsSameStyle(context, use, usual);
            if (isOther)
                Report(context, person, use, form);
            previous = use;
        }
    }

    /// <summary>True for the family name alone, without an office before it: «President Varnow» goes with any style.</summary>
    private static bool IsFamilyName(NameUse use) => use is { Form: NameForm.Family, HasTitle: false };

    private static bool IsWanted(ArticleContext context, NameUse use) =>
        use.Honorific is null ? !context.Option(AlwaysHonorifics) : !context.Option(NoHonorifics);

    private static bool IsSameStyle(ArticleContext context, NameUse use, NameUse? usual) =>
        IsWanted(context, use) && (usual is null || HonorificOf(context, use) == HonorificOf(context, usual));

    private static string? HonorificOf(ArticleContext context, NameUse use) => use.Honorific is { } honorific ? context.Article.Text.Slice(honorific) : null;

    /// <summary>The short form for somebody of whom the article has none that will do.</summary>
    private static string FormOf(ArticleContext context, Person person)
    {
        var honorifics = WordLists.For(context.Language).Phrases("honorifics");
        var own = person.Declaration.Aka.FirstOrDefault(aka =>
            aka.EndsWith(person.Name.Family, StringComparison.Ordinal) && honorifics.In(aka).FirstOrDefault() is { Start: 0, IsEmpty: false });
        if (context.Option(NoHonorifics) || (own is null && !context.Option(AlwaysHonorifics)))
            return person.Name.Family;
        return own ?? $"{WordLists.For(context.Language)["honorifics"][0]} {person.Name.Family}";
    }

    private static bool IsFarFrom(ArticleContext context, NameUse previous, NameUse use, ImmutableArray<int> headings)
    {
        return use.Place.Paragraph - previous.Place.Paragraph > context.Option(Again) || LastHeading(previous) != LastHeading(use);

        int LastHeading(NameUse name) => Sorted.LastBefore(headings, static heading => heading, name.Place.Paragraph + 1);
    }

    private static void Report(ArticleContext context, Person person, NameUse use, string form)
    {
        var place = context.Article.Text.ToSource(use.Whole);
        var change = use.Place.Text.Contains(use.Whole) ? Rewording.Of(context.Article, use.Whole, form) : null;
        context.Report(context.Finding(Descriptor, place, person.Symbol.Id, Excerpt.Of(context.Article.Text.Slice(use.Whole)), form) with
        {
            Fixes = change is { } edit ? [new Fix($"Write «{form}»", FixKind.Suggested, () => [edit])] : [],
        });
    }
}
