using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>«Experts say», and no expert in sight.</summary>
internal sealed class VagueCollective : Rule
{
    private const int ParagraphsAhead = 3;

    public static readonly RuleDescriptor Descriptor = new(
        "NM3005", "vague-collective", RuleCategory.Sourcing, Severity.Warning, Preset.House,
        Title: "A crowd that nobody stands for",
        Message: "Who are «{0}»? Nobody of them is named here or in the next three paragraphs.",
        Guidance: new(
            Why: "«Experts say» lets a writer say anything; one named expert can be asked.",
            HowToFix: "Name one of them soon after, with the word in the role or beside the name («a security expert»); "
                + "or list those who are meant in the declaration: `members=@a,@b`.",
            WhenToSuppress: "For crowds that are what they are called: passengers, voters, striking workers."),
        Guides: [StyleGuide.ReutersSourcing, StyleGuide.BbcImpartiality],
        Fix: FixKind.None, Since: "1.0")
    {
        Examples = new(
            Fires:
            [
                """
                ---
                headline: Dam under review
                date: 2026-03-14
                @source experts "security experts" {type=collective}
                ---
                [Security experts]{@experts} say [the dam is a target]{claim by=@experts}.

                The review begins on 20 March.
                """,
                "[Many]{em} say [the dam is a target]{claim by=\"many\"}.",
            ],
            Silent:
            [
                """
                ---
                headline: Dam under review
                date: 2026-03-14
                @source experts "security experts" {type=collective}
                @person stern "Ada Stern" {role="security expert"}
                ---
                [Security experts]{@experts} say [the dam is a target]{claim by=@experts}.

                ["It always was,"]{quote by=@stern} said [Ada Stern]{@stern}, who studies such sites.
                """,
                """
                ---
                headline: Dam under review
                date: 2026-03-14
                @person stern "Ada Stern" {role="historian"}
                @person wolf "Ned Wolf" {role="engineer"}
                @source experts "security experts" {type=collective members=@stern,@wolf}
                ---
                [Security experts]{@experts} say [the dam is a target]{claim by=@experts}.
                """,
                """
                [“When people say ‘[it leaks]{claim by="people"}’, I laugh,”]{quote by="the keeper"} the keeper said.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var lists = WordLists.For(context.Language);
            if (lists["vague-collectives"] is [])
                return;
            var people = new NamedPeople(context.Article);
            foreach (var source in context.Article.Sources)
            {
                if (source.Attributions.FirstOrDefault(IsOfTheArticle) is not { } first || source.Declaration?.Attributes.Has("members") == true)
                    continue;
                var words = (source.Description ?? source.Entity!.Declaration.Name).Trim();
                var isNobody = lists.Phrases("vague-collectives").Contains(words);
                if (!isNobody && (source.Type != SourceType.Collective || source.Entity is not null))
                    continue;
                if (isNobody || (HeadNoun.Of(words, lists) is { } noun && !people.Any(noun, first.Span.Paragraph.Span.Start, ParagraphsAhead)))
                    context.Report(Descriptor, SourcePlace.Of(first, source), words);
            }
        });

    /// <summary>False for what somebody says that a crowd says: that crowd is theirs.</summary>
    private static bool IsOfTheArticle(Attribution attribution) => attribution.Parent is null;

    /// <summary>The words that tell who single people are: their roles, and what stands beside their names. Each paragraph is read when it is asked for.</summary>
    private sealed class NamedPeople(ArticleModel article)
    {
        private readonly Dictionary<int, HashSet<string>> _wordsOf = [];

        /// <summary>True when the noun tells of somebody in the paragraph that begins at an offset or in one of those after it.</summary>
        public bool Any(string noun, int start, int ahead)
        {
            var first = Math.Max(0, Sorted.LastBefore(article.Blocks, static block => block.Paragraph.Span.Start, start + 1));
            var stem = Stems.Of(noun);
            return Enumerable.Range(first, Math.Min(ahead + 1, article.Blocks.Length - first)).Any(index => WordsIn(index).Contains(stem));
        }

        private HashSet<string> WordsIn(int index)
        {
            if (!_wordsOf.TryGetValue(index, out var words))
                _wordsOf.Add(index, words = new HashSet<string>(FindWords(article.Blocks[index]).Select(Stems.Of), StringComparer.OrdinalIgnoreCase));
            return words;
        }

        private IEnumerable<string> FindWords(Block block)
        {
            foreach (var mention in Sorted.In(article.Mentions, mention => mention.Text.Start, block.Text))
            {
                if (mention.Symbol is Source { Type: SourceType.Collective } || DeclarationOf(mention.Symbol) is not { Kind: not "place" } declaration)
                    continue;
                foreach (var word in WordsOf(declaration.Attributes["role"] ?? "").Concat(Beside(article, mention)))
                    yield return word;
            }
        }

        private static Declaration? DeclarationOf(Symbol symbol) => (symbol as Entity)?.Declaration ?? (symbol as Source)?.Declaration;

        /// <summary>The six words before a name and the six after it.</summary>
        private static IEnumerable<string> Beside(ArticleModel article, Mention mention)
        {
            const int Reach = 60;
            var text = article.Text.Value;
            var before = TextSpan.FromBounds(Math.Max(0, mention.Text.Start - Reach), mention.Text.Start);
            var after = TextSpan.FromBounds(mention.Text.End, Math.Min(text.Length, mention.Text.End + Reach));
            return Words.In(text, before).TakeLast(6).Concat(Words.In(text, after).Take(6)).Select(word => text.Substring(word.Start, word.Length));
        }

        private static IEnumerable<string> WordsOf(string text) => Words.In(text).Select(word => text.Substring(word.Start, word.Length));
    }
}
