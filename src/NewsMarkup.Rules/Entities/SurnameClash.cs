using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>Two people of one family name, and the family name alone.</summary>
internal sealed class SurnameClash : Rule
{
    public static readonly RuleDescriptor Descriptor = new(
        "NM4005", "surname-clash", RuleCategory.Entities, Severity.Warning, Preset.House,
        Title: "Two people of one name",
        Message: "`@{0}` shares the name «{1}» with `@{2}`, and «{3}» stands alone in the article.",
        Guidance: new(
            Why: "Once there are two, «Kim said» has two readings.",
            HowToFix: "Keep the given name for both from here on, or tell them apart by their roles.",
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
                if (people.Count < 2 || AloneIn(people) is not { } alone || AreToldApart(context.Article, people))
                    continue;
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

    /// <summary>The first place where the article itself calls one of them by the family name only; null when it never does.</summary>
    private static NameUse? AloneIn(IEnumerable<Person> people) =>
        people.SelectMany(person => person.Uses.Where(IsAlone)).MinBy(use => use.Name.Start);

    private static bool IsAlone(NameUse use) => use is { Form: NameForm.Family, Place.IsNarrated: true };

    /// <summary>True when each of them has honorifics of their own wherever the family name stands alone: Mr Stern, Ms Stern.</summary>
    private static bool AreToldApart(ArticleModel article, List<Person> people)
    {
        var alone = people.SelectMany(person => person.Uses.Where(IsAlone), (person, use) => (person, use)).ToList();
        if (alone.Exists(pair => pair.use.Honorific is null) || alone.Select(pair => pair.person).Distinct().Count() < people.Count)
            return false;
        return alone.GroupBy(pair => article.Text.Slice(pair.use.Honorific!.Value), pair => pair.person).All(group => group.Distinct().Count() == 1);
    }
}
