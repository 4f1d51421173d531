using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>Somebody who enters the article, and it does not say who they are.</summary>
internal sealed class RoleMissing : Rule
{
    public static readonly WordsOption WellKnown = new("well-known", "Names or ids of people whom every reader knows.");

    public static readonly RuleDescriptor Descriptor = new(
        "NM4001", "role-missing", RuleCategory.Entities, Severity.Warning, Preset.House,
        Title: "Nothing says who this is",
        Message: "Who is «{0}»? Where the name comes first, neither a role nor an affiliation stands beside it.",
        Guidance: new(
            Why: "Readers weigh what somebody says or does by who they are, and should not have to look it up.",
            HowToFix: "Put the office, the occupation or the relation beside the name: «Elena Reyes, the water minister,».",
            WhenToSuppress: "For people whom every reader of yours knows; better to list them in the option `well-known`."),
        Guides: [StyleGuide.BbcAccuracy, StyleGuide.ReutersSourcing],
        Fix: FixKind.Suggested, Since: "1.0")
    {
        Options = [WellKnown],
        Examples = new(
            Fires:
            [
                """
                ---
                headline: Talks in Averil
                date: 2026-03-14
                @person reyes "Elena Reyes" {role="water minister"}
                ---
                [Elena Reyes]{@reyes} arrived in Averil on Tuesday.
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
                [Elena Reyes]{@reyes}, the water minister, arrived in Averil on Tuesday.
                """,
                """
                ---
                headline: Talks in Averil
                date: 2026-03-14
                @person reyes "Elena Reyes"
                @org alliance "Civic Alliance"
                ---
                [Civic Alliance]{@alliance}'s [Elena Reyes]{@reyes} arrived in Averil on Tuesday. [Reyes]{@reyes} will stay until Friday.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var lists = WordLists.For(context.Language);
            if (lists["roles"] is [])
                return;
            var wellKnown = new HashSet<string>(context.Option(WellKnown), StringComparer.OrdinalIgnoreCase);
            var people = People.Of(context.Article);
            var roles = new RoleWords(context.Article, people);
            foreach (var person in people)
            {
                if (wellKnown.Contains(person.Name.Full) || wellKnown.Contains(person.Symbol.Id))
                    continue;
                if (person.Introduction is { Place.IsPartOfName: false } introduction
                    && !IsIntroducedBefore(person, introduction, roles) && !roles.AreBeside(introduction, person))
                {
                    Report(context, person, introduction);
                }
            }
        });

    /// <summary>True when the standfirst says who it is, or they come in by their role: the minister arrived, and then Reyes said.</summary>
    private static bool IsIntroducedBefore(Person person, NameUse introduction, RoleWords roles) => person.Uses
        .TakeWhile(use => use != introduction)
        .Any(use => (use.Place.Kind == "standfirst" && roles.AreBeside(use, person))
            || (use.Place.IsNarrated && use.Place.Mention.Form != MentionForm.Pronoun && roles.IsRoleIn(use.Place.Text)));

    private static void Report(ArticleContext context, Person person, NameUse introduction)
    {
        var article = context.Article;
        var role = person.Declaration.Attributes["role"];
        context.Report(context.Finding(Descriptor, article.Text.ToSource(introduction.Name), Excerpt.Of(article.Text.Slice(introduction.Name))) with
        {
            Fixes = role is { Length: > 0 } && Rewording.IsPlain(role) && Apposition(article, introduction, role) is { } change
                ? [new Fix($"Write the role after the name: «{role}»", FixKind.Suggested, () => [change])]
                : [],
        });
    }

    /// <summary>The role between commas after the tag; null where the name is a possessive or stands in a row of words that commas would part.</summary>
    private static TextChange? Apposition(ArticleModel article, NameUse use, string role)
    {
        var text = article.Text.Value;
        var next = use.Place.Text.End < text.Length ? text[use.Place.Text.End] : '.';
        if (use.Name.End != use.Place.Text.End || !(char.IsWhiteSpace(next) || next is '.' or ',' or ';' or ':' or '?' or '!'))
            return null;
        return new TextChange(new TextSpan(use.Place.Mention.Span.Place.End, 0), char.IsWhiteSpace(next) ? $", {role}," : $", {role}");
    }
}
