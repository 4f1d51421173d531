using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>A source of which the reader learns nothing but that it is one.</summary>
internal sealed class AnonymousBare : Rule
{
    private static readonly WordsOption Also = new("also", "More words that describe nobody.");

    public static readonly RuleDescriptor Descriptor = new(
        "NM3002", "anonymous-bare", RuleCategory.Sourcing, Severity.Error, Preset.House,
        Title: "A source described as a source",
        Message: "«{0}» tells the reader nothing about the source.",
        Guidance: new(
            Why: "Readers weigh what they are told by who tells it; the position of a source can nearly always be given, if not the name.",
            HowToFix: "Say where the source stands: «an official in the water ministry», «a player's agent».",
            WhenToSuppress: "Where any word more would identify a source who is in danger."),
        Guides: [StyleGuide.ApAnonymousSources, StyleGuide.ReutersSourcing, StyleGuide.GuardianAnonymousQuotes],
        Fix: FixKind.None, Since: "1.0")
    {
        Options = [Also],
        Examples = new(
            Fires:
            [
                "[The deal is off]{claim by=\"sources\"}, sources said.",
                """
                ---
                headline: The deal is off
                date: 2026-03-14
                @source insider "a person at the bank" {type=anonymous reason="not authorised to speak"}
                ---
                [The deal is off]{claim by=@insider}, [a source]{@insider} said.
                """,
            ],
            Silent:
            [
                "[The deal is off]{claim by=\"sources close to the talks\"}, sources close to the talks said.",
                """
                ---
                headline: The deal is off
                date: 2026-03-14
                @source insider "a person at the bank" {type=anonymous reason="not authorised to speak"}
                ---
                [The deal is off]{claim by=@insider}, [a person at the bank]{@insider} said. [The source]{@insider} gave no reason.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var lists = WordLists.For(context.Language);
            var bare = lists.Phrases("bare-sources");
            var also = new PhraseSet(context.Option(Also));
            var uses = SourceUses.Of(context.Article);
            foreach (var source in context.Article.Sources.Where(source => IsUnnamed(source) && uses.Contains(source)))
            {
                var mention = SourceUses.Introduction(context.Article, source);
                var words = mention is null ? source.Description ?? source.Id : context.Article.Text.Slice(mention.Text);
                if (!(bare.Contains(words) || also.Contains(words)) || (mention is not null && GoesOn(context.Article, mention, lists)))
                    continue;
                var place = mention is null ? SourcePlace.Of(uses[source].First(), source) : context.Article.Text.ToSource(mention.Text);
                context.Report(Descriptor, place, words);
            }
        });

    private static bool IsUnnamed(Source source) => source.Type is SourceType.Anonymous or SourceType.Described;

    /// <summary>True for the sources of «sources close to the talks», where the tag holds the noun alone.</summary>
    private static bool GoesOn(ArticleModel article, Mention mention, WordLists lists)
    {
        var sentence = ArticleProse.Of(article).SentenceAt(mention.Text.Start);
        var next = Words.In(article.Text.Value, TextSpan.FromBounds(mention.Text.End, Math.Max(mention.Text.End, sentence.End))).FirstOrDefault();
        return !next.IsEmpty && next.Start - mention.Text.End == 1 && lists.Phrases("description-openers").Contains(article.Text.Slice(next));
    }
}
