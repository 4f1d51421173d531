using System.Buffers;
using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>A headline that promises what the article does not have.</summary>
internal sealed class HeadlineUnsupported : Rule
{
    /// <summary>How far «nearly 200» may be from the body's number.</summary>
    private const decimal Tolerance = 0.2m;

    /// <summary>A line with more of them is no headline; each of them is looked for in the whole body.</summary>
    private const int MostQuotations = 20;

    private static readonly SearchValues<char> BeforeDigits = SearchValues.Create(" \u00A0\u202F$£€");

    private static readonly ImmutableArray<string> HeadBlocks = ["heading", "standfirst"];

    public static readonly RuleDescriptor Descriptor = new(
        "NM6003", "headline-unsupported", RuleCategory.Article, Severity.Warning, Preset.Light,
        Title: "The headline says more than the article",
        Message: "The {0} says «{1}», and the body does not.",
        Guidance: new(
            Why: "Most readers see nothing but the headline, and those who go on look for what it said. Body and headline drift apart when either is edited.",
            HowToFix: "Quote what the body quotes, word for word, and count as it counts. "
                + "Let a claim that a heading makes be repeated below, and tag it with `repeats=`.",
            WhenToSuppress: "Numbers that count what is listed below, and titles in quotation marks that the text has no need of."),
        Guides: [StyleGuide.BbcAccuracy, StyleGuide.ReutersSourcing],
        Fix: FixKind.None, Since: "1.0")
    {
        Examples = new(
            Fires:
            [
                """
                ---
                headline: Minister: ‘I never read it’
                date: 2026-03-14
                ---
                [“I have not read all of it,”]{quote by="the minister"} the minister said.
                """,
                """
                ---
                headline: Twelve die as bridge falls
                date: 2026-03-14
                ---
                [The fall of the bridge killed 11 people]{claim by="the fire chief"}, the fire chief said.
                """,
                """
                [[Bank sold secrets for years]{claim by="a clerk"}]{heading}

                The branch opened in 1961.
                """,
            ],
            Silent:
            [
                """
                ---
                headline: Minister: ‘I didn’t read it’
                date: 2026-03-14
                ---
                [“I didn't read it,”]{quote by="the minister"} the minister said.
                """,
                """
                ---
                headline: Twelve die as bridge falls
                date: 2026-03-14
                ---
                [The fall of the bridge killed 12 people]{claim by="the fire chief"}, the fire chief said.
                """,
                """
                [[Bank sold secrets]{claim #sold by="a clerk"}]{heading}

                A clerk says [it had done so for years]{claim repeats=#sold by="a clerk"}.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var article = context.Article;
            if (!BodyWords.Any(article))
                return;
            var body = new Lazy<BodyWords>(() => new BodyWords(article));
            if (article.Meta.Find("headline")?.Value is { Text: var headline, Span.Start: var start })
                CheckWords(context, body, headline, new TextSpan(0, headline.Length), words => words with { Start = words.Start + start });
            if (article.Blocks is [{ Kind: "heading", Text: var heading }, ..] && article.Text.Slice(heading).Trim() != article.Meta.Headline)
                CheckWords(context, body, article.Text.Value, heading, article.Text.ToSource);
            CheckClaims(context, body);
        });

    private static void CheckWords(ArticleContext context, Lazy<BodyWords> body, string text, TextSpan headline, Func<TextSpan, TextSpan> place)
    {
        void Report(TextSpan words) => context.Report(Descriptor, place(words), "headline", Excerpt.Of(text.AsSpan(words.Start, words.Length)));
        foreach (var quotation in Quotations.In(text, headline, context.Language).Outer.Where(quotation => quotation.IsClosed).Take(MostQuotations))
        {
            if (!body.Value.HasQuote(text.Substring(quotation.Words.Start, quotation.Words.Length)))
                Report(quotation.Words);
        }

        ImmutableArray<TextSpan> rough = [.. WordLists.For(context.Language).Phrases("approximations").In(text, headline)];
        foreach (var numeral in Numerals.In(text, headline, context.Language).Where(numeral => numeral.Value is not (0 or 1)))
        {
            var isRough = IsRough(text, rough, numeral.Place);
            var slack = isRough ? numeral.Value * Tolerance : 0;
            var (least, most) = (numeral.Value - slack, numeral.Value + slack);
            if (!body.Value.HasNumber(least, most) && !(isRough && body.Value.HasSum(least, most)))
                Report(numeral.Place);
        }
    }

    /// <summary>True for a number after «nearly», with no word between them.</summary>
    private static bool IsRough(string text, ImmutableArray<TextSpan> rough, TextSpan numeral)
    {
        var index = Sorted.LastBefore(rough, static word => word.End, numeral.Start + 1);
        return index >= 0 && text.AsSpan(rough[index].End, numeral.Start - rough[index].End).IndexOfAnyExcept(BeforeDigits) < 0;
    }

    private static void CheckClaims(ArticleContext context, Lazy<BodyWords> body)
    {
        var article = context.Article;
        var heads = article.Blocks.Where(block => HeadBlocks.Contains(block.Kind)).ToDictionary(block => block.Paragraph, block => block.Kind);
        if (heads.Count == 0)
            return;
        bool IsInBody(Claim claim) => claim.Attributions.Any(IsSaidInBody);
        bool IsSaidInBody(Attribution attribution) => attribution.Parts.Any(part => !heads.ContainsKey(part.Paragraph));
        var repeated = article.Claims.Where(IsInBody).SelectMany(claim => claim.Repeats.Concat(claim.Supports)).ToHashSet();
        foreach (var claim in article.Claims)
        {
            if (claim.Span.IsBroken || IsInBody(claim) || repeated.Contains(claim) || claim.Repeats.Concat(claim.Supports).Any(IsInBody))
                continue;
            var words = string.Join(' ', claim.Parts.Select(part => article.Text.Slice(part.Text)));
            if (!body.Value.HasMostOf(words))
                context.Report(Descriptor, TagPlace.Kind(claim.Span), heads[claim.Span.Paragraph], Excerpt.Of(words));
        }
    }
}
