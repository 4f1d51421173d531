using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>Quotation marks round more than a few words that no tag explains.</summary>
internal sealed class UntaggedQuote : Rule
{
    /// <summary>As many quoted words are still a word at a distance, and more are speech.</summary>
    public const int MostWordsOfScareQuote = 3;

    public static readonly RuleDescriptor Descriptor = new(
        "NM2003", "untagged-quote", RuleCategory.Attribution, Severity.Warning, Preset.Light,
        Title: "Quotation without a tag",
        Message: "The quotation «{0}» has no tag.",
        Guidance: new(
            Why: "Words in quotation marks are somebody's. Without a tag nothing says whose, and no rule can look after them.",
            HowToFix: "Tag them as `quote` with `by=`. Quotation marks that are not speech are a `title` or `scare`.",
            WhenToSuppress: "Hardly ever: each sort of quotation marks has its kind."),
        Guides: [StyleGuide.ReutersSourcing, StyleGuide.ApStylebook],
        Fix: FixKind.Suggested, Since: "1.0")
    {
        Examples = new(
            Fires:
            [
                """
                ---
                headline: Dam
                date: 2026-03-14
                @person reyes "Elena Reyes" {role="water minister"}
                ---
                “Nobody told us about it,” [Ms Reyes]{@reyes} said.
                """,
                """
                “The first letter came in November.

                “The second one came in January,” she said.
                """,
            ],
            Silent:
            [
                """
                [“Nobody told us about it,”]{quote by="the minister"} she said.
                """,
                """
                She said [the valley was “not told in time”]{claim by="the minister"}.
                """,
                """
                The band played [“Red as the river in April”]{title}, and the “old” dam held.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var article = context.Article;
            foreach (var quotation in UntaggedQuotations.In(article))
            {
                if (UntaggedQuotations.WordCount(article, quotation) <= MostWordsOfScareQuote)
                    continue;
                var finding = context.Finding(Descriptor, article.Text.ToSource(quotation.Span), UntaggedQuotations.Shown(article, quotation));
                context.Report(finding with
                {
                    Help = "Tag it as `quote` with its speaker; as `title` or `scare` if it is no speech.",
                    Fixes =
                    [
                        .. UntaggedQuotations.TagAsQuote(article, quotation, LikelySource.Of(article, quotation.Span)),
                        .. UntaggedQuotations.Tag(article, quotation, "Tag as title", FixKind.NeedsHuman, "title"),
                        .. UntaggedQuotations.Tag(article, quotation, "Tag as scare quote", FixKind.NeedsHuman, "scare"),
                    ],
                });
            }
        });
}
