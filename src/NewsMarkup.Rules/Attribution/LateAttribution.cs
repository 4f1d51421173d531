using System.Collections.Immutable;
using System.Globalization;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>A quote of several sentences that runs on before anybody is named for it.</summary>
internal sealed class LateAttribution : Rule
{
    public static readonly NumberOption MostWords = new(
        "words", "So many words of a quote may stand before its speaker is named, in however many sentences.", initial: 12);

    public static readonly RuleDescriptor Descriptor = new(
        "NM2005", "late-attribution", RuleCategory.Attribution, Severity.Info, Preset.Strict,
        Title: "Speaker named late",
        Message: "The speaker is named after {0} sentences of this quote.",
        Guidance: new(
            Why: "Until the speaker is named, readers do not know whose words these are, and may take them for the article's own.",
            HowToFix: "Name the speaker after the first sentence, or before the quote.",
            WhenToSuppress: "A quote that is meant to puzzle before it is explained."),
        Guides: [StyleGuide.ReutersSourcing],
        Fix: FixKind.None, Since: "1.0")
    {
        Options = [MostWords],
        Examples = new(
            Fires:
            [
                """
                ---
                headline: Dam
                date: 2026-03-14
                @person reyes "Elena Reyes" {role="water minister"}
                ---
                [“Nobody told us about the cracks. We read of them in the newspaper like everybody else,”]{quote by=@reyes} [Reyes]{@reyes} said.
                """,
            ],
            Silent:
            [
                """
                ---
                headline: Dam
                date: 2026-03-14
                @person reyes "Elena Reyes" {role="water minister"}
                ---
                [“Nobody told us about the cracks,”]{quote #q by=@reyes} [Reyes]{@reyes} said.
                [“We read of them. In the newspaper. Like everybody.”]{quote continues=#q}
                """,
                """
                ---
                headline: Dam
                date: 2026-03-14
                @person reyes "Elena Reyes" {role="water minister"}
                ---
                [Reyes]{@reyes} said: [“Nobody told us about the cracks. We read of them in the newspaper like everybody else.”]{quote by=@reyes}
                """,
                """
                ---
                headline: Dam
                date: 2026-03-14
                @person reyes "Elena Reyes" {role="water minister"}
                ---
                [“No. Never,”]{quote by=@reyes} [Reyes]{@reyes} said.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var named = context.Article.Mentions.ToLookup(mention => (mention.Symbol.Id, mention.Span.Paragraph), mention => mention.Span);
            var before = (Attribution?)null;
            foreach (var attribution in context.Article.Attributions)
            {
                if (attribution.Span is { IsBroken: false, Kind.Role: SpanRole.Quote, EnclosingClaim: null } && !IsOnStage(attribution, before)
                    && !IsLedIn(context.Article, attribution.Span))
                {
                    Check(context, attribution, named);
                }

                before = attribution.Parent is null ? attribution : before;
            }
        });

    /// <summary>True when the reader has just heard the same speaker.</summary>
    private static bool IsOnStage(Attribution attribution, Attribution? before) => before is not null && attribution.Sources.Any(before.Sources.Contains);

    /// <summary>True when the text before the quote, in its paragraph or the one before, ends with a colon: the speaker has the floor.</summary>
    private static bool IsLedIn(ArticleModel article, TaggedSpan quote) =>
        article.Text.Value.AsSpan(0, quote.Text.Start).TrimEnd() is [.., ':' or '：'];

    private static void Check(ArticleContext context, Attribution attribution, ILookup<(string, Syntax.ParagraphSyntax), TaggedSpan> named)
    {
        var quote = attribution.Span;
        var cues = attribution.Cues.Where(cue => cue.Paragraph == quote.Paragraph);
        var first = attribution.Sources.SelectMany(source => named[(source.Id, quote.Paragraph)]).Concat(cues)
            .Where(span => !quote.Text.Contains(span.Text)).MinBy(span => span.Text.Start);
        if (first is null || first.Text.Start < quote.Text.End || IsShort(context, quote))
            return;
        var sentences = Sentences.In(context.Article.Text.Value, quote.Text, context.Language).Count();
        if (sentences < 2)
            return;
        var finding = context.Finding(Descriptor, quote.Block.KindToken!.Span, sentences.ToString(CultureInfo.InvariantCulture));
        context.Report(finding with { Related = [new RelatedPlace(first.Syntax.Location, "Named here.")] });
    }

    private static bool IsShort(ArticleContext context, TaggedSpan quote) =>
        !Words.In(context.Article.Text.Value, quote.Text).Skip(context.Option(MostWords)).Any();
}
