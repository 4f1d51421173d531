using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>An outlet that a state runs, named without saying so.</summary>
internal sealed class StateMediaUnlabelled : Rule
{
    private static readonly WordsOption Also = new("also", "More words that tell the reader.");

    public static readonly RuleDescriptor Descriptor = new(
        "NM3008", "state-media-unlabelled", RuleCategory.Sourcing, Severity.Warning, Preset.House,
        Title: "State media without the word",
        Message: "`@{0}` is state media, and the reader is not told.",
        Guidance: new(
            Why: "What a state's own outlet reports is what the state wants reported; readers far away do not know which outlet is whose.",
            HowToFix: "Say it beside the first mention: «state broadcaster», «state-run agency».",
            WhenToSuppress: "Where the sentence says it in words that the list does not know; better to add them to the list (option `also`)."),
        Guides: [StyleGuide.BbcAccuracy, StyleGuide.ReutersSourcing],
        Fix: FixKind.Suggested, Since: "1.0")
    {
        Options = [Also],
        Examples = new(
            Fires:
            [
                """
                ---
                headline: Castrel denies moving troops
                date: 2026-03-14
                @org telecast "Telecast" {type=media x-state-media=yes}
                ---
                [The troops are at home]{claim by=@telecast}, [Telecast]{@telecast} reported.
                """,
            ],
            Silent:
            [
                """
                ---
                headline: Castrel denies moving troops
                date: 2026-03-14
                @org telecast "Telecast" {type=media x-state-media=yes}
                ---
                [The troops are at home]{claim by=@telecast}, state broadcaster [Telecast]{@telecast} reported.
                """,
                """
                ---
                headline: Castrel denies moving troops
                date: 2026-03-14
                @org courier "The Courier" {type=media}
                ---
                [The troops are at home]{claim by=@courier}, [The Courier]{@courier} reported.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var labels = WordLists.For(context.Language).Phrases("state-media");
            if (labels.IsEmpty)
                return;
            var also = new PhraseSet(context.Option(Also));
            var uses = SourceUses.Of(context.Article);
            foreach (var source in context.Article.Sources.Where(source => IsStateMedia(source) && uses.Contains(source)))
            {
                if (SourceUses.Introduction(context.Article, source) is not { } first || IsLabelled(context.Article, first, labels, also))
                    continue;
                var place = context.Article.Text.ToSource(first.Text);
                context.Report(context.Finding(Descriptor, place, source.Id) with { Fixes = Fixes(context.Language, first) });
            }
        });

    private static bool IsStateMedia(Source source) => source.Declaration?.Attributes["x-state-media"] is { } value
        && !value.Equals("no", StringComparison.OrdinalIgnoreCase) && !value.Equals("false", StringComparison.OrdinalIgnoreCase);

    /// <summary>True when the sentence says it. What somebody says in it does not: «Telecast reported that the state-run bank would close».</summary>
    private static bool IsLabelled(ArticleModel article, Mention mention, PhraseSet labels, PhraseSet also)
    {
        var text = article.Text.Value;
        var sentence = ArticleProse.Of(article).SentenceAt(mention.Text.Start);
        return labels.In(text, sentence).Concat(also.In(text, sentence))
            .Any(label => article.ClaimAround(label) is not { } claim || claim.Text.Contains(mention.Text));
    }

    /// <summary>English can put the word before any name; other languages would have to inflect it.</summary>
    private static ImmutableArray<Fix> Fixes(string? language, Mention first)
    {
        if (language is not null && !language.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            return [];
        return [new Fix("Write «state-run» before the name", FixKind.Suggested, new TextSpan(first.Span.Place.Start, 0), "state-run ")];
    }
}
