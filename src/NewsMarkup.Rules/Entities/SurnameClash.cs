using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>Two people of one family name, and the family name alone.</summary>
internal sealed class SurnameClash : Rule
{
    /// <summary>How far from a name the word beside it may reach, in UTF-16 code units.</summary>
    private const int Reach = 32;

    public static readonly RuleDescriptor Descriptor = new(
        "NM4005", "surname-clash", RuleCategory.Entities, Severity.Warning, Preset.House,
        Title: "Two people of one name",
        Message: "`@{0}` shares the name «{1}» with `@{2}`, and «{3}» stands alone in the article.",
        Guidance: new(
            Why: "Once there are two, «Kim said» has two readings.",
            HowToFix: "Keep the given name for both from here on, or tell them apart by what stands beside the name: Mayor Stern, the elder Stern.",
            WhenToSuppress: "When the other one is mentioned once, far from the short form, and nobody can take one for the other."),
        Guides: [StyleGuide.ApStylebook],
        Fix: FixKind.None, Since: "1.0")
    {
        Examples = new(
            Fires:
            [
                """
                ---
                headline: The brothers
                date: 2026-03-14
                @person ada "Ada Stern" {role=engineer}
                @person ned "Ned Stern" {role=mayor}
                ---
                The engineer [Ada Stern]{@ada} built the dam. The mayor, [Ned Stern]{@ned}, opened it. [Stern]{@ada} was not there.
                """,
            ],
            Silent:
            [
                """
                ---
                headline: The brothers
                date: 2026-03-14
                @person ada "Ada Stern" {role=engineer}
                @person ned "Ned Stern" {role=mayor}
                ---
                The engineer [Ada Stern]{@ada} built the dam. The mayor, [Ned Stern]{@ned}, opened it. [Ada Stern]{@ada} was not there.
                """,
                """
                ---
                headline: The couple
                date: 2026-03-14
                @person ada "Ada Stern" {role=engineer}
                @person ned "Ned Stern" {role=mayor}
                ---
                The engineer [Ada Stern]{@ada} built the dam. The mayor, [Ned Stern]{@ned}, opened it. [Ms Stern]{@ada} was not there; [Mr Stern]{@ned} was.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            foreach (var family in People.Of(context.Article).GroupBy(person => person.Name.Family, StringComparer.OrdinalIgnoreCase))
            {
                var people = family.ToList();
                if (people.Count < 2)
                    continue;
                var shorts = people
                    .SelectMany(person => person.Uses.Where(IsShort), (person, use) => new ShortName(person, use, LabelOf(context.Article, use)))
                    .GroupBy(use => use.Use.Place.Mention.Span).Where(tag => tag.Count() == 1).SelectMany(tag => tag)
                    .ToList();
                if (shorts.Count == 0 || AreToldApart(shorts, people.Count))
                    continue;
                var alone = shorts.OrderBy(use => use.Label is not null).ThenBy(use => use.Use.Name.Start).First().Use;
                foreach (var other in people.Skip(1))
                    Report(context, people[0], other, alone);
            }
        });

    private static void Report(ArticleContext context, Person first, Person other, NameUse alone)
    {
        if (other.Uses.FirstOrDefault(use => use.Form != NameForm.Other) is not { } use)
            return;
        var text = context.Article.Text;
        var words = Excerpt.Of(text.Slice(alone.Whole));
        var finding = context.Finding(Descriptor, text.ToSource(use.Name), other.Symbol.Id, first.Name.Family, first.Symbol.Id, words);
        var place = finding.Location with { Span = text.ToSource(alone.Whole) };
        context.Report(finding with { Related = [new RelatedPlace(place, "Here the family name stands alone.")] });
    }

    private static bool IsShort(NameUse use) => use is { Form: NameForm.Family, Place.IsNarrated: true };

    /// <summary>
    /// True when something stands beside each family name that only one of them has: an office, «the elder»; or an honorific, if none of them
    /// goes without one: Mr Stern, Ms Stern.
    /// </summary>
    private static bool AreToldApart(List<ShortName> shorts, int people)
    {
        if (shorts.Exists(use => use.Label is null) || (shorts.Exists(use => use.Use.Honorific is not null) && PeopleIn(shorts) < people))
            return false;
        return shorts.GroupBy(use => use.Label, StringComparer.OrdinalIgnoreCase).All(group => PeopleIn(group) == 1);
    }

    private static int PeopleIn(IEnumerable<ShortName> shorts) => shorts.Select(use => use.Person).Distinct().Count();

    /// <summary>The honorific, office or epithet beside a name; null where the name stands bare.</summary>
    private static string? LabelOf(ArticleModel article, NameUse use)
    {
        var text = article.Text.Value;
        if (use.Honorific is { } honorific)
            return article.Text.Slice(honorific);
        var lists = WordLists.For(article.Meta.Language);
        var epithets = lists.Phrases("name-epithets");
        var before = Words.In(text, TextSpan.FromBounds(Math.Max(use.Place.Sentence.Start, use.Name.Start - Reach), use.Name.Start)).LastOrDefault();
        if (!before.IsEmpty && IsBlank(before.End, use.Name.Start) && (epithets.Contains(text, before) || RoleWords.IsRole(article.Text.Slice(before), lists)))
            return article.Text.Slice(before);
        var after = Words.In(text, TextSpan.FromBounds(use.Name.End, Math.Min(text.Length, use.Name.End + Reach))).FirstOrDefault();
        return !after.IsEmpty && IsBlank(use.Name.End, after.Start) && epithets.Contains(text, after) ? article.Text.Slice(after) : null;

        bool IsBlank(int start, int end) => end == start + 1 && text[start] is ' ' or '\u00A0';
    }

    /// <summary>The family name of somebody without the given name, and what is beside it.</summary>
    private sealed record ShortName(Person Person, NameUse Use, string? Label);
}
