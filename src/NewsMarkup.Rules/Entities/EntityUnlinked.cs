using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>An entity that no address identifies.</summary>
internal sealed class EntityUnlinked : Rule
{
    public static readonly WordsOption Kinds = new("kinds", "Kinds of entity that need an address; all but groups where none is given.");

    public static readonly RuleDescriptor Descriptor = new(
        "NM4007", "entity-unlinked", RuleCategory.Entities, Severity.Hint, Preset.Strict,
        Title: "Nothing says which one this is",
        Message: "`@{0}` has no `sameAs=`: nothing says which «{1}» it is.",
        Guidance: new(
            Why: "Many people and places share a name; an address tells machines and colleagues which is meant. Looking it up finds misspelled names, too.",
            HowToFix: "Give `sameAs=` an address that identifies it, such as that of its Wikidata item or its official site.",
            WhenToSuppress: "For people and things that are in no public record: a witness, a shop."),
        Guides: [],
        Fix: FixKind.None, Since: "1.0")
    {
        Options = [Kinds],
        Examples = new(
            Fires:
            [
                """
                ---
                headline: Talks in Averil
                date: 2026-03-14
                @place averil "Averil"
                ---
                [Averil]{@averil} is calm.
                """,
            ],
            Silent:
            [
                """
                ---
                headline: Talks in Averil
                date: 2026-03-14
                @place averil "Averil" {sameAs=https://example.org/wiki/Averil}
                @person toll "Mirjam Toll" {type=witness}
                ---
                [Averil]{@averil} is calm, says [Mirjam Toll]{@toll}, a student.
                """,
                """
                ---
                headline: Talks in Averil
                date: 2026-03-14
                @person clerk "a clerk of the court"
                ---
                [A clerk of the court]{@clerk} opened the door.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var kinds = context.Option(Kinds);
            foreach (var declaration in context.Article.Entities.Where(entity => !entity.Mentions.IsEmpty).Select(entity => entity.Declaration))
            {
                var isAsked = kinds.IsEmpty ? declaration.Kind != "group" : kinds.Contains(declaration.Kind);
                var isOwn = declaration.Syntax.Tree == context.Article.Tree;
                if (isAsked && isOwn && IsName(declaration.Name) && declaration.SameAs.IsEmpty && declaration.Type is not SourceType.Witness)
                    context.Report(Descriptor, declaration.Location.Span, declaration.Id, Excerpt.Of(declaration.Name));
            }
        });

    /// <summary>
    /// False for a description such as «a crew of nine» or «Averil voters»: no record is kept of it. A name begins and ends with a word that is not
    /// in small letters; in a script without capitals everything may be a name.
    /// </summary>
    private static bool IsName(string name)
    {
        var words = TextWords.Of(Articles.Without(name).ToString()).ToList();
        return words.Count == 0 || !(char.IsLower(words[0][0]) || char.IsLower(words[^1][0]));
    }
}
