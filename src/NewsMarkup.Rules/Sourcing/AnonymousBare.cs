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
            var bare = WordLists.For(context.Language).Phrases("bare-sources");
            var also = new PhraseSet(context.Option(Also));
            foreach (var source in context.Article.Sources.Where(IsUnnamed))
            {
                var (words, place) = Description(context.Article, source);
                if (bare.Contains(words) || also.Contains(words))
                    context.Report(Descriptor, place, words);
            }
        });

    private static bool IsUnnamed(Source source) => source is { Type: SourceType.Anonymous or SourceType.Described, Attributions: not [] };

    /// <summary>How the reader first meets the source: in the text, or else as the tag has it.</summary>
    private static (string Words, TextSpan Place) Description(ArticleModel article, Source source)
    {
        return SourceNames.MentionsOf(source) is [var first, ..]
            ? (article.Text.Slice(first.Text), article.Text.ToSource(first.Text))
            : (source.Description ?? source.Id, SourcePlace.Of(source.Attributions[0], source));
    }
}
