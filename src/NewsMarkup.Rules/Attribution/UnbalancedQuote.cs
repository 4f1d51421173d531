using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>A quotation mark without its partner.</summary>
internal sealed class UnbalancedQuote : Rule
{
    public static readonly RuleDescriptor Descriptor = new(
        "NM2010", "unbalanced-quote", RuleCategory.Attribution, Severity.Error, Preset.House,
        Title: "Quotation mark without its partner",
        Message: "The quotation mark {0} {1}.",
        Guidance: new(
            Why: "Where a quotation begins or ends without a mark, the article's words pass for the speaker's, or the other way round.",
            HowToFix: "Write the missing mark. A quotation that goes on in the next paragraph stays open, and that paragraph begins with an opening mark.",
            WhenToSuppress: "A mark that is no quotation mark, such as inches, and is taken for one."),
        Guides: [StyleGuide.ApStylebook],
        Fix: FixKind.Suggested, Since: "1.0")
    {
        Examples = new(
            Fires:
            [
                """
                “Nobody told us, she said.
                """,
                """
                Nobody told us,” she said.
                """,
            ],
            Silent:
            [
                """
                “The first letter came in November.

                “The second one came in January,” she said.
                """,
                """
                The ’90s dam, the workers’ houses below it and a 15" pipe.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            Quotation? open = null;
            foreach (var paragraph in ArticleProse.Of(context.Article).Paragraphs)
            {
                if (paragraph.Facts.Quotations is { Strays: [], LastOpen: null })
                {
                    open = null;
                    continue;
                }

                var strays = paragraph.Quotations.Strays.Skip(IsEndOf(context.Article, open, paragraph) ? 1 : 0);
                foreach (var stray in strays)
                    ReportStray(context, paragraph, stray);
                open = null;
                foreach (var quotation in paragraph.Quotations.All.Where(quotation => !quotation.IsClosed && quotation != paragraph.GoesOn))
                {
                    open = quotation;
                    ReportOpen(context, paragraph, quotation);
                }
            }
        });

    /// <summary>True when a paragraph's first mark that closes nothing closes what the paragraph before left open: one slip, one finding.</summary>
    private static bool IsEndOf(ArticleModel article, Quotation? open, ParagraphProse paragraph) =>
        open is not null && paragraph.Quotations.Strays is [var stray, ..]
        && QuotationMarks.FamilyOf(article.Text.Value[open.Span.Start]) == QuotationMarks.FamilyOf(article.Text.Value[stray.Start]);

    private static void ReportOpen(ArticleContext context, ParagraphProse paragraph, Quotation quotation)
    {
        var article = context.Article;
        var mark = article.Text.Slice(quotation.Span with { Length = 1 });
        var place = article.Text.ToSource(quotation.Span with { Length = 1 });
        var finding = context.Finding(Descriptor, place, mark, "opens a quotation that is never closed");
        var closing = QuotationPartners.Closing(article, quotation, context.Language);
        context.Report(MissingMark.End(article, paragraph, quotation) is { } end
            ? finding with { Fixes = [new Fix($"Close the quotation with {closing.Trim()}", FixKind.Suggested, new TextSpan(end, 0), closing)] }
            : finding);
    }

    private static void ReportStray(ArticleContext context, ParagraphProse paragraph, TextSpan stray)
    {
        var article = context.Article;
        var mark = article.Text.Slice(stray);
        var finding = context.Finding(Descriptor, article.Text.ToSource(stray), mark, "closes a quotation that was never opened");
        var opening = QuotationPartners.Opening(article, stray, context.Language);
        var begin = new TextSpan(MissingMark.Begin(article, paragraph, stray), 0);
        context.Report(finding with { Fixes = [new Fix($"Open the quotation with {opening.Trim()}", FixKind.Suggested, begin, opening)] });
    }
}
