using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>Somebody who enters the article by a part of their name.</summary>
internal sealed class FullNameFirst : Rule
{
    public static readonly WordsOption WellKnown = new("well-known", "Names, initials or ids that need no full form: of people, of organisations.");

    public static readonly WordsOption Honorifics = new("honorifics", "More honorifics that may stand before a name.");

    public static readonly RuleDescriptor Descriptor = new(
        "NM4002", "full-name-first", RuleCategory.Entities, Severity.Warning, Preset.House,
        Title: "Short form before the full name",
        Message: "`@{0}` comes in as «{1}»; the full name is «{2}».",
        Guidance: new(
            Why: "A reader who meets «Reyes» looks back for the sentence that introduced her, and there is none. "
                + "Stories are cut from the top, too: what a later paragraph says is no introduction.",
            HowToFix: "Write the full name where the article first names them, and the short one after that. "
                + "Headings, captions and quotes do not count; a full name in the standfirst does.",
            WhenToSuppress: "For names that every reader knows in the short form; better to list them in the option `well-known`."),
        Guides: [StyleGuide.ApStylebook, StyleGuide.GuardianStyle],
        Fix: FixKind.Suggested, Since: "1.0")
    {
        Options = [WellKnown, Honorifics],
        Examples = new(
            Fires:
            [
                """
                ---
                headline: Talks in Averil
                date: 2026-03-14
                @person reyes "Elena Reyes" {aka="Ms Reyes"}
                ---
                The minister, [Ms Reyes]{@reyes}, arrived on Tuesday. [Elena Reyes]{@reyes} will stay until Friday.
                """,
                """
                ---
                headline: Talks in Averil
                date: 2026-03-14
                @org tra "Tarrow Rivers Association" {aka=TRA}
                ---
                The [TRA]{@tra} objects. The [Tarrow Rivers Association]{@tra} has 300 members.
                """,
            ],
            Silent:
            [
                """
                ---
                headline: Talks in Averil
                date: 2026-03-14
                @person reyes "Elena Reyes" {aka="Ms Reyes"}
                ---
                [The minister]{@reyes} arrived on Tuesday. [Elena Reyes]{@reyes} will stay until Friday. [Ms Reyes]{@reyes} is 51.
                """,
                """
                ---
                headline: Talks in Averil
                date: 2026-03-14
                @person reyes "Elena Reyes"
                ---
                ["Blame [Reyes]{@reyes},"]{quote by="a farmer"} a farmer said. [Elena Reyes]{@reyes}, the water minister, would not comment.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var wellKnown = new HashSet<string>(context.Option(WellKnown), StringComparer.OrdinalIgnoreCase);
            foreach (var (declaration, words, mention) in ShortPeople(context).Concat(InitialsFirst(context.Article)))
            {
                if (!IsWellKnown(context.Article, wellKnown, declaration, words))
                    Report(context, declaration, words, mention);
            }
        });

    private static IEnumerable<(Declaration Declaration, TextSpan Words, PlacedMention Mention)> ShortPeople(ArticleContext context) =>
        from person in People.Of(context.Article, context.Option(Honorifics))
        let introduction = person.Introduction
        where introduction is { Form: not NameForm.Full, Place.IsPartOfName: false } && !IsNamedInStandfirst(person)
        select (person.Declaration, introduction.Whole, introduction.Place);

    private static IEnumerable<(Declaration Declaration, TextSpan Words, PlacedMention Mention)> InitialsFirst(ArticleModel article) =>
        from entity in article.Entities
        where entity.Declaration.Kind != "person"
        let initials = InitialsBeforeName(article, entity)
        where initials is not null
        select (entity.Declaration, initials.Value.Words, initials.Value.Mention);

    private static bool IsNamedInStandfirst(Person person) => person.Uses.Any(use => use.Form == NameForm.Full && use.Place.Kind == "standfirst");

    private static bool IsWellKnown(ArticleModel article, HashSet<string> wellKnown, Declaration declaration, TextSpan words) =>
        wellKnown.Contains(declaration.Id) || wellKnown.Contains(declaration.Name) || wellKnown.Contains(article.Text.Slice(words));

    /// <summary>The initials in the first mention, if they are those of the name and a later mention spells them out; null otherwise.</summary>
    private static (PlacedMention Mention, TextSpan Words)? InitialsBeforeName(ArticleModel article, Entity entity)
    {
        var name = entity.Declaration.Name;
        var initials = string.Concat(TextWords.Of(name).Select(word => word[0]).Where(char.IsUpper));
        if (initials.Length < 2 || WordLists.For(article.Meta.Language).Phrases("known-initials").Contains(initials))
            return null;
        var narrated = PlacedMentions.Of(article)[entity].Where(mention => mention.IsNarrated && mention.Mention.Form != MentionForm.Pronoun).ToList();
        if (narrated is not [var first, ..] || !narrated.Exists(mention => article.Text.Slice(mention.Text).Contains(name, StringComparison.OrdinalIgnoreCase)))
            return null;
        var last = Words.In(article.Text.Value, first.Text).Select(word => TextWords.WithoutPossessive(article.Text.Value, word)).LastOrDefault();
        return article.Text.Slice(last) == initials ? (first, last) : null;
    }

    private static void Report(ArticleContext context, Declaration declaration, TextSpan words, PlacedMention mention)
    {
        var place = context.Article.Text.ToSource(words);
        var change = mention.Text.Contains(words) ? Rewording.Of(context.Article, words, declaration.Name) : null;
        context.Report(context.Finding(Descriptor, place, declaration.Id, Excerpt.Of(context.Article.Text.Slice(words)), declaration.Name) with
        {
            Fixes = change is { } edit ? [new Fix($"Write the full name: «{declaration.Name}»", FixKind.Suggested, () => [edit])] : [],
        });
    }
}
