using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>«He said», where a reader must look back to know who he is, or may take him for another.</summary>
internal sealed class PronounSource : Rule
{
    public static readonly RuleDescriptor Descriptor = new(
        "NM2006", "pronoun-source", RuleCategory.Attribution, Severity.Warning, Preset.House,
        Title: "A pronoun for a source",
        Message: "«{0}» stands for `@{1}`, {2}.",
        Guidance: new(
            Why: "A reader who must look back to learn who speaks guesses instead; with two people in the paragraph the guess is often wrong.",
            HowToFix: "Write the name: one word more costs nothing.",
            WhenToSuppress: "Where only one person is in the story."),
        Guides: [StyleGuide.ReutersSourcing, StyleGuide.ApStylebook],
        Fix: FixKind.None, Since: "1.0")
    {
        Examples = new(
            Fires:
            [
                """
                ---
                headline: Two views
                date: 2026-03-14
                @person reyes "Elena Reyes" {role="minister"}
                @person stern "Ada Stern" {role="engineer"}
                ---
                [Elena Reyes]{@reyes} met [Ada Stern]{@stern} at noon. [She]{@reyes} said [it was safe]{claim by=@reyes}.
                """,
                """
                ---
                headline: Two views
                date: 2026-03-14
                @person reyes "Elena Reyes" {role="minister"}
                @person stern "Ada Stern" {role="engineer"}
                ---
                [Elena Reyes]{@reyes} came. So did [Ada Stern]{@stern}.

                [She]{@reyes} said [it was safe]{claim by=@reyes}.
                """,
            ],
            Silent:
            [
                """
                ---
                headline: One view
                date: 2026-03-14
                @person reyes "Elena Reyes" {role="minister"}
                @person stern "Ada Stern" {role="engineer"}
                ---
                [Ada Stern]{@stern} left. [Elena Reyes]{@reyes} stayed. [She]{@reyes} said [it was safe]{claim by=@reyes}.
                """,
            ]),
    };

    private const int MostCandidates = 3;

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var words = new PronounWords(context.Article);
            var names = new SourceNames(context.Article);
            var saidIn = new Lazy<Dictionary<TaggedSpan, Attribution>>(() => context.Article.Attributions
                .SelectMany(attribution => attribution.Parts, (attribution, part) => (part, attribution))
                .DistinctBy(pair => pair.part).ToDictionary(pair => pair.part, pair => pair.attribution));
            foreach (var attribution in context.Article.Attributions)
            {
                if (attribution.Span.IsBroken || ArticleProse.Of(context.Article).ParagraphOf(attribution.Span) is not { } paragraph)
                    continue;
                foreach (var source in attribution.Sources)
                {
                    if (Naming(attribution, source, paragraph) is { } pronoun && words.Stands(pronoun) && !pronoun.Span.IsQuoted())
                        Check(context, attribution, source, pronoun, paragraph.Block, words, names, HasSaid);
                }
            }

            bool HasSaid(Source source, TaggedSpan claim) => saidIn.Value.TryGetValue(claim, out var attribution) && attribution.Sources.Contains(source);
        });

    private static void Check(
        ArticleContext context,
        Attribution attribution,
        Source source,
        Mention pronoun,
        Block block,
        PronounWords words,
        SourceNames names,
        Func<Source, TaggedSpan, bool> hasSaid)
    {
        var place = context.Article.Text.ToSource(pronoun.Text);
        var word = context.Article.Text.Slice(pronoun.Text);
        if (!names.Names(source, block.Text))
        {
            if (words.IsOnlyPerson(pronoun.Symbol))
                return;
            context.Report(Descriptor, place, word, source.Id, "who is not named in this paragraph");
            return;
        }

        var candidates = Candidates(context.Article, attribution, pronoun, words, claim => hasSaid(source, claim));
        if (candidates is [])
            return;
        var others = string.Join(" and ", candidates.Select(mention => $"`@{mention.Symbol.Id}`"));
        var doubt = $"and {others} {(candidates.Length == 1 ? "is" : "are")} named nearer";
        context.Report(context.Finding(Descriptor, place, word, source.Id, doubt) with
        {
            Related = [.. candidates.Select(mention => new RelatedPlace(mention.Span.Syntax.Location, "Named here."))],
        });
    }

    /// <summary>The mention of a source nearest to the cue, or to the words where there is no cue, in the same sentence and outside the words.</summary>
    private static Mention? Naming(Attribution attribution, Source source, ParagraphProse paragraph)
    {
        var own = attribution.Span.Text;
        var anchor = attribution.Cues.FirstOrDefault(cue => cue.Paragraph == attribution.Span.Paragraph)?.Text ?? own;
        var mentions = SourceNames.MentionsOf(source);
        var before = Sorted.LastBefore(mentions, static mention => mention.Text.Start, anchor.Start);
        if (before >= 0 && own.Contains(mentions[before].Text))
            before = Sorted.LastBefore(mentions, static mention => mention.Text.Start, own.Start);
        var after = Sorted.LastBefore(mentions, static mention => mention.Text.Start, anchor.End) + 1;
        if (after < mentions.Length && own.Contains(mentions[after].Text))
            after = Sorted.LastBefore(mentions, static mention => mention.Text.Start, own.End) + 1;
        var (first, last) = (paragraph.SentenceAt(anchor.Start), paragraph.SentenceAt(Math.Max(anchor.Start, anchor.End - 1)));
        Mention? nearest = null;
        foreach (var index in (ReadOnlySpan<int>)[before, after])
        {
            if (index < 0 || index >= mentions.Length)
                continue;
            var (mention, sentence) = (mentions[index], paragraph.SentenceAt(mentions[index].Text.Start));
            if ((sentence == first || sentence == last) && (nearest is null || Distance(mention) < Distance(nearest)))
                nearest = mention;
        }

        return nearest;

        int Distance(Mention mention) => Math.Max(mention.Text.Start - anchor.End, anchor.Start - mention.Text.End);
    }

    /// <summary>
    /// Who else is named since the source was last mentioned in the paragraph, so that the pronoun may mean them. Not a place that stands in what
    /// the source has just said: a reader goes on with who said it.
    /// </summary>
    private static ImmutableArray<Mention> Candidates(
        ArticleModel article, Attribution attribution, Mention pronoun, PronounWords words, Func<TaggedSpan, bool> isOfSource)
    {
        if (pronoun.Span.Mentions.Length > 1)
            return [];
        var candidates = new List<Mention>();
        for (var i = Sorted.LastBefore(article.Mentions, static mention => mention.Text.Start, pronoun.Text.Start); i >= 0; i--)
        {
            var mention = article.Mentions[i];
            if (mention.Span.Paragraph != pronoun.Span.Paragraph || mention.Symbol == pronoun.Symbol || candidates.Count == MostCandidates)
                break;
            if (mention.Form != MentionForm.Pronoun && !attribution.Span.Text.Contains(mention.Text) && words.MayMean(pronoun, mention.Symbol)
                && !(mention.Symbol is Entity { Declaration.Kind: "place" } && mention.Span.EnclosingClaim is { } claim && isOfSource(claim))
                && candidates.TrueForAll(other => other.Symbol != mention.Symbol))
            {
                candidates.Add(mention);
            }
        }

        candidates.Reverse();
        return [.. candidates];
    }
}
