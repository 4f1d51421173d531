using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

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
            var article = context.Article;
            var names = NamesOf(article, context.Option(Kinds));
            var covered = new Queue<TextSpan>(article.Spans.Where(span => IsCovered(span, context.Option(Quotes))).Select(span => span.Text).Order());
            var ordinary = new Lazy<HashSet<string>>(() => [.. TextWords.Of(article.Text.Value).Where(word => char.IsLower(word[0]))]);
            var coveredTo = 0;
            foreach (var (place, entity) in article.Blocks.SelectMany(block => names.In(article.Text.Value, block.Text)))
            {
                while (covered.TryPeek(out var span) && span.Start < place.End)
                    coveredTo = Math.Max(coveredTo, covered.Dequeue().End);
                if (coveredTo > place.Start || IsInLongerName(article.Text.Value, place))
                    continue;
                if (!ordinary.Value.Contains(article.Text.Slice(place).ToLowerInvariant()))
                    Report(context, place, entity);
            }
        });

    private static NameTrie<Entity> NamesOf(ArticleModel article, ImmutableArray<string> kinds)
    {
        var names = new NameTrie<Entity>();
        foreach (var entity in article.Entities.Where(entity => kinds.IsEmpty || kinds.Contains(entity.Declaration.Kind)))
        {
            foreach (var name in entity.Declaration.Aka.Append(entity.Declaration.Name).Where(IsProper).Distinct())
            {
                names.Add(name, entity);
                if (char.IsLower(name[0]))
                    names.Add(char.ToUpperInvariant(name[0]) + name[1..], entity);
            }
        }

        return names;
    }

    /// <summary>True for a name that begins with a capital, or with an article and then one: the Alliance.</summary>
    private static bool IsProper(string name) => Articles.Without(name) is [var first, _, ..] && char.IsLetter(first) && !char.IsLower(first);

    /// <summary>True for what holds names that are tagged or are no names of their own.</summary>
    private static bool IsCovered(TaggedSpan span, bool isLookingInQuotes) =>
        span.Kind == SpanKinds.Mention || span.Kind?.Name is "title" or "link" || (span.Kind?.Role == SpanRole.Quote && !isLookingInQuotes);

    /// <summary>True when a word with a capital stands right beside the name, other than at the begin of a sentence: Averil Players, Lower Averil.</summary>
    private static bool IsInLongerName(string text, TextSpan place)
    {
        if (place.End + 1 < text.Length && text[place.End] is ' ' or '-' or '&' && char.IsUpper(text[place.End + 1]))
            return true;
        if (place.Start < 2 || text[place.Start - 1] is not (' ' or '-'))
            return false;
        var start = place.Start - 1;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '’' or '\'' or '-'))
            start--;
        return char.IsUpper(text[start]) && start > 1 && text[start - 1] == ' ' && (char.IsLetterOrDigit(text[start - 2]) || text[start - 2] == ',');
    }

    /// <summary>Reports a name, unless a part of it is tagged.</summary>
    private static void Report(ArticleContext context, TextSpan words, Entity entity)
    {
        var place = context.Article.Text.ToSource(words);
        if (place.Length > words.Length)
            return;
        var id = entity.Declaration.Id;
        context.Report(context.Finding(Descriptor, place, Excerpt.Of(context.Article.Text.Slice(words)), id) with
        {
            Fixes = Wrapping.CanWrap(context.Article, place)
                ? [new Fix($"Tag as @{id}", FixKind.Safe, () => Wrapping.Of(context.Article, place, $"@{id}"))]
                : [],
        });
    }
}
