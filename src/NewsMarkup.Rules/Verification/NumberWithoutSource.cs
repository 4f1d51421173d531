using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>A figure in the article's own voice that nobody stands for.</summary>
internal sealed class NumberWithoutSource : Rule
{
    /// <summary>Paragraphs that repeat the body's figures, or hold somebody else's words.</summary>
    private static readonly ImmutableArray<string> SkippedBlocks = ["heading", "standfirst", "blockquote", "dateline", "credit"];

    /// <summary>Spans whose figures are somebody's, or count nothing.</summary>
    private static readonly ImmutableArray<string> SkippedKinds = ["scare", "title", "date", "mention"];

    public static readonly RuleDescriptor Descriptor = new(
        "NM5004", "number-without-source", RuleCategory.Verification, Severity.Warning, Preset.House,
        Title: "A figure without a source",
        Message: "Nobody stands for «{0}».",
        Guidance: new(
            Why: "Figures are what readers remember and others copy. "
                + "One without a source cannot be checked, and those of the dead are wrong at first more often than not.",
            HowToFix: "Tag it as a claim of whoever counted; or say with `cite=` where it can be checked, on the figure or on the `fact` around it.",
            WhenToSuppress: "What the reporter has seen and counted."),
        Guides: [StyleGuide.ReutersSourcing, StyleGuide.BbcAccuracy],
        Fix: FixKind.NeedsHuman, Since: "1.0")
    {
        Examples = new(
            Fires:
            [
                """
                The collapse killed 12 people on the bridge.
                """,
                """
                The new quay has cost [4.5]{number value=4.5 unit="million dollars"} million dollars so far.
                """,
            ],
            Silent:
            [
                """
                [The collapse killed 12 people]{claim by="the fire chief"}, the fire chief said.
                """,
                """
                The collapse killed [12]{number cite="Fire brigade, report of 4 March"} people.
                """,
                """
                The collapse killed 12 people, according to the fire chief.
                """,
                """
                The bridge has two lanes and was built in 1961.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var article = context.Article;
            ImmutableArray<TaggedSpan> numbers = [.. article.Spans.Where(span => span.Kind?.Name == "number" && !span.IsBroken)];
            foreach (var paragraph in ArticleProse.Of(article).Paragraphs)
            {
                var hasNumbers = !paragraph.Facts.Figures.IsEmpty || Sorted.AnyIn(numbers, static number => number.Text.Start, paragraph.Block.Text);
                if (hasNumbers && !SkippedBlocks.Contains(paragraph.Block.Kind))
                    CheckNumbers(context, paragraph, numbers);
            }
        });

    private static void CheckNumbers(ArticleContext context, ParagraphProse paragraph, ImmutableArray<TaggedSpan> numbers)
    {
        var article = context.Article;
        var open = new Lazy<OpenAttributions>(() => new OpenAttributions(paragraph));
        foreach (var found in FiguresOf(article, paragraph, numbers))
        {
            if (!IsSourced(article, found.Number) && paragraph.Quotations.Around(found.Number) is null && !open.Value.CoverSentenceOf(found.Number))
                context.Report(Finding(context, found));
        }
    }

    /// <summary>The figures of a paragraph and its spans of the kind <c>number</c>; one that is both, once.</summary>
    private static IEnumerable<Found> FiguresOf(ArticleModel article, ParagraphProse paragraph, ImmutableArray<TaggedSpan> numbers)
    {
        var deaths = WordLists.For(article.Meta.Language).Phrases("deaths");
        var tagged = new HashSet<TaggedSpan>();
        foreach (var figure in paragraph.Figures)
        {
            var index = Sorted.LastBefore(numbers, static number => number.Text.Start, figure.Number.End);
            var span = index >= 0 && numbers[index].Text.Overlaps(figure.Number) ? numbers[index] : null;
            if (span is null || tagged.Add(span))
                yield return new Found(figure.Number, figure.Whole, span, deaths.In(article.Text.Value, figure.Whole).Any());
        }

        foreach (var span in Sorted.In(numbers, static number => number.Text.Start, paragraph.Block.Text).Where(span => !tagged.Contains(span)))
            yield return new Found(span.Text, span.Text, span, deaths.In(span.Attributes["unit"] ?? "").Any());
    }

    private static bool IsSourced(ArticleModel article, TextSpan number)
    {
        for (var span = article.SpanAround(article.Text.ToSource(number with { Length = Math.Min(1, number.Length) })); span is not null; span = span.Parent)
        {
            if (span.IsClaim || span.IsBroken || SkippedKinds.Contains(span.Kind!.Name) || span.Attributes.Has("cite"))
                return true;
        }

        return false;
    }

    private static Diagnostic Finding(ArticleContext context, Found found) =>
        context.Finding(Descriptor, context.Article.Text.ToSource(found.Whole), Excerpt.Of(context.Article.Text.Slice(found.Whole))) with
        {
            Severity = found.CountsDead ? Severity.Error : Descriptor.Severity,
            Help = "Tag it as a claim of whoever counted, or say with `cite=` where it can be checked.",
            Fixes = [.. Fixes(context.Article, found)],
        };

    private static IEnumerable<Fix> Fixes(ArticleModel article, Found found)
    {
        const string Title = "Leave a place for where it can be checked";
        var source = article.Text.ToSource(found.Number);
        if (found.Span is { } span)
            yield return new Fix(Title, FixKind.NeedsHuman, () => [TagEdits.Add(span.Block, "cite=TK")]);
        else if (Wrapping.CanWrap(article, source))
            yield return new Fix(Title, FixKind.NeedsHuman, () => Wrapping.Of(article, source, "number cite=TK"));
    }

    private readonly record struct Found(TextSpan Number, TextSpan Whole, TaggedSpan? Span, bool CountsDead);

    /// <summary>The sentences of a paragraph that say who says it, in words that no claim takes for itself.</summary>
    private sealed class OpenAttributions(ParagraphProse paragraph)
    {
        private readonly ImmutableArray<SpeechCue> _cues = [.. paragraph.Cues.Where(static cue => cue.Around is null)];
        private readonly ImmutableArray<SpeechCue> _untagged = [.. paragraph.Cues.Where(static cue => cue is { Around: null, IsTagged: false })];

        /// <summary>True when the sentence has an untagged cue, or a tagged one and no claim. O(log cues).</summary>
        public bool CoverSentenceOf(TextSpan number)
        {
            var index = Sorted.LastBefore(paragraph.Sentences, static sentence => sentence.Start, number.Start + 1);
            if (index < 0)
                return false;
            var sentence = paragraph.Sentences[index];
            return Sorted.AnyIn(_untagged, static cue => cue.Text.Start, sentence)
                || (Sorted.AnyIn(_cues, static cue => cue.Text.Start, sentence) && !Sorted.AnyIn(paragraph.Claims, static claim => claim.Text.Start, sentence));
        }
    }
}
