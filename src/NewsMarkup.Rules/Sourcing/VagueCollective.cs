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
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var lists = WordLists.For(context.Language);
            if (lists["vague-collectives"] is [])
                return;
            var people = new Lazy<NamedPeople>(() => new NamedPeople(context.Article));
            foreach (var source in context.Article.Sources)
            {
                if (source.Attributions is not [var first, ..] || source.Declaration?.Attributes.Has("members") == true)
                    continue;
                var words = (source.Description ?? source.Entity!.Declaration.Name).Trim();
                var isNobody = lists.Phrases("vague-collectives").Contains(words);
                if (!isNobody && (source.Type != SourceType.Collective || source.Entity is not null))
                    continue;
                if (isNobody || (HeadNoun.Of(words, lists) is { } noun && !people.Value.Any(noun, first.Span.Paragraph.Span.Start, ParagraphsAhead)))
                    context.Report(Descriptor, SourcePlace.Of(first, source), words);
            }
        });

    /// <summary>The words that tell who single people are: their roles, and what stands beside their names.</summary>
    private sealed class NamedPeople
    {
        private readonly ImmutableArray<int> _starts;
        private readonly Dictionary<string, List<int>> _paragraphsByWord = new(StringComparer.OrdinalIgnoreCase);

        public NamedPeople(ArticleModel article)
        {
            _starts = [.. article.Blocks.Select(block => block.Paragraph.Span.Start)];
            foreach (var mention in article.Mentions)
            {
                if (mention.Symbol is Source { Type: SourceType.Collective } || DeclarationOf(mention.Symbol) is not { Kind: not "place" } declaration)
                    continue;
                var paragraph = IndexOf(mention.Span.Paragraph.Span.Start);
                foreach (var word in WordsOf(declaration.Attributes["role"] ?? "").Concat(Beside(article, mention)))
                    At(Stems.Of(word)).Add(paragraph);
            }
        }

        /// <summary>True when the noun tells of somebody in the paragraph that begins at an offset or in one of those after it.</summary>
        public bool Any(string noun, int start, int ahead)
        {
            var first = IndexOf(start);
            return _paragraphsByWord.TryGetValue(Stems.Of(noun), out var paragraphs)
                && paragraphs.Any(paragraph => paragraph >= first && paragraph <= first + ahead);
        }

        private List<int> At(string word)
        {
            if (!_paragraphsByWord.TryGetValue(word, out var paragraphs))
                _paragraphsByWord.Add(word, paragraphs = []);
            return paragraphs;
        }

        private int IndexOf(int start) => Math.Max(0, _starts.BinarySearch(start));

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
