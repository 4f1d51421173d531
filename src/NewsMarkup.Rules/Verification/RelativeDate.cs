using System.Collections.Immutable;
using System.Globalization;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>«On Tuesday», and nothing says which.</summary>
internal sealed class RelativeDate : Rule
{
    private static readonly ImmutableArray<string> OthersWords = ["quote", "title", "scare", "blockquote", "mention"];

    public static readonly RuleDescriptor Descriptor = new(
        "NM5007", "relative-date", RuleCategory.Verification, Severity.Warning, Preset.House,
        Title: "A day that nobody can find",
        Message: "Which day is «{0}»? {1}.",
        Guidance: new(
            Why: "«On Tuesday» is clear for a week. Archives, feeds and readers who come later need the date.",
            HowToFix: "Give the header a `date:`. In an article that is tagged in full, tag the words too: `[on Tuesday]{date when=2026-03-10}`. "
                + "Without a date in the header, one such tag is enough for all that say «on Tuesday» after it.",
            WhenToSuppress: "Words that mean no day in particular: «the children of today»."),
        Guides: [StyleGuide.ApTimeElement, StyleGuide.ReutersSourcing],
        Fix: FixKind.Suggested, Since: "1.0")
    {
        Examples = new(
            Fires:
            [
                """
                ---
                headline: Dam review ordered
                ---
                The review was ordered on Tuesday.
                """,
                """
                ---
                headline: Dam review ordered
                date: 2026-03-14
                level: full
                ---
                The review was ordered on Tuesday.
                """,
            ],
            Silent:
            [
                """
                ---
                headline: Dam review ordered
                date: 2026-03-14
                ---
                The review was ordered on Tuesday.
                """,
                """
                ---
                headline: Dam review ordered
                ---
                The review was ordered [on Tuesday]{date when=2026-03-10}, and on Tuesday, 17 March, it begins.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var article = context.Article;
            var isDated = article.Meta.Date is not null || HasDateline(article);
            if (isDated && article.Meta["level"] != "full")
                return;
            var dates = new Dates(article);
            foreach (var paragraph in ArticleProse.Of(article).Paragraphs)
            {
                foreach (var sentence in paragraph.Sentences)
                {
                    var tenses = new Lazy<Tenses>(() => new Tenses(article, sentence));
                    foreach (var words in RelativeDates.In(article.Text.Value, sentence, article.Meta.Language))
                    {
                        if (paragraph.Quotations.Around(words.Words) is not null || (!isDated && dates.HasDated(words)))
                            continue;
                        if (dates.Around(words.Words) is var span && (span is null || IsOpenDate(span)))
                            context.Report(Finding(context, isDated, words, span, tenses));
                    }
                }
            }
        });

    private static bool HasDateline(ArticleModel article)
    {
        var datelines = article.Blocks.Where(block => block.Kind == "dateline").Select(block => block.Paragraph).ToHashSet();
        return datelines.Count > 0 && article.Spans.Any(span => datelines.Contains(span.Paragraph) && span.Attributes["when"] is not null);
    }

    /// <summary>A date whose tag does not say when.</summary>
    private static bool IsOpenDate(TaggedSpan span) => span.Kind?.Name == "date" && !span.Attributes.Has("when");

    private static Diagnostic Finding(ArticleContext context, bool isDated, DateWords words, TaggedSpan? span, Lazy<Tenses> tenses)
    {
        var article = context.Article;
        var source = article.Text.ToSource(words.Words);
        var why = isDated ? "The article is tagged in full, and these words are not" : "Neither the header nor a tag gives a date";
        var finding = context.Finding(Descriptor, source, Excerpt.Of(article.Text.Slice(words.Words)), why);
        finding = isDated
            ? finding with { Severity = Severity.Info }
            : finding with { Help = "Add a line `date: …` to the header, or tag the words as `date` with `when=`." };
        if (DayOf(article) is not { } day || (span is null && !Wrapping.CanWrap(article, source)))
            return finding;
        var when = $"when={words.Resolve(day, tenses.Value.IsFuture(words.Words))}";
        return finding with
        {
            Fixes =
            [
                new Fix($"Tag with {when}", FixKind.Suggested,
                    () => span is null ? Wrapping.Of(article, source, $"date {when}") : [TagEdits.Add(span.Block, when)]),
            ],
        };
    }

    /// <summary>The day of an article; null where its header gives none.</summary>
    internal static DateOnly? DayOf(ArticleModel article)
    {
        const int LengthOfDay = 10;
        return article.Meta.Date is { Length: >= LengthOfDay } date
            && DateOnly.TryParseExact(date[..LengthOfDay], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    /// <summary>The spans that date words, or make them somebody else's.</summary>
    private sealed class Dates
    {
        private readonly ArticleModel _article;
        private readonly ImmutableArray<TaggedSpan> _dates;
        private readonly Dictionary<string, int> _said = new(StringComparer.OrdinalIgnoreCase);

        public Dates(ArticleModel article)
        {
            _article = article;
            _dates = [.. article.Spans.Where(span => span.Kind?.Name == "date")];
            foreach (var date in _dates.Where(date => date.Attributes.Has("when")))
            {
                foreach (var words in Words.In(article.Text.Value, date.Text).Append(date.Text))
                    _said.TryAdd(article.Text.Slice(words), words.End);
            }
        }

        /// <summary>True when a tag before some words dates the same ones: «on Tuesday» after [Tuesday]{date when=2026-03-10}.</summary>
        public bool HasDated(DateWords words)
        {
            var said = words is { Period: DatePeriod.Weekday, Steps: 0 } ? Words.In(_article.Text.Value, words.Words).Last() : words.Words;
            return _said.TryGetValue(_article.Text.Slice(said), out var end) && end <= said.Start;
        }

        /// <summary>The date that overlaps some words, or the quote, title … around them; null for neither.</summary>
        public TaggedSpan? Around(TextSpan words)
        {
            var index = Sorted.LastBefore(_dates, static date => date.Text.Start, words.End);
            if (index >= 0 && _dates[index].Text.Overlaps(words))
                return _dates[index];
            var span = _article.SpanAround(_article.Text.ToSource(words));
            while (span is not null && !OthersWords.Contains(span.Kind?.Name ?? ""))
                span = span.Parent;
            return span;
        }
    }

    /// <summary>The verbs of a sentence that tell what is to come, and those of speech, which tell what was.</summary>
    private sealed class Tenses(ArticleModel article, TextSpan sentence)
    {
        private readonly ImmutableArray<(TextSpan Verb, bool IsFuture)> _verbs =
        [
            .. In(article, sentence, "future-words").Select(verb => (verb, true))
                .Concat(In(article, sentence, "speech-verbs").Select(verb => (verb, false)))
                .OrderBy(verb => verb.verb),
        ];

        /// <summary>What the nearest verb before the words tells, else the first after them; false where there is none. O(log verbs).</summary>
        public bool IsFuture(TextSpan words)
        {
            var before = Sorted.LastBefore(_verbs, static verb => verb.Verb.Start, words.Start);
            return before >= 0 ? _verbs[before].IsFuture : _verbs is [(_, true), ..];
        }

        private static IEnumerable<TextSpan> In(ArticleModel article, TextSpan sentence, string list) =>
            WordLists.For(article.Meta.Language).Phrases(list).In(article.Text.Value, sentence);
    }
}
