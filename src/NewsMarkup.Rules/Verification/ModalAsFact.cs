using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>Verified words that say what could be.</summary>
internal sealed class ModalAsFact : Rule
{
    public static readonly RuleDescriptor Descriptor = new(
        "NM5005", "modal-as-fact", RuleCategory.Verification, Severity.Error, Preset.House,
        Title: "What may be, called verified",
        Message: "«{0}» speaks of what may be; that cannot be verified.",
        Guidance: new(
            Why: "A check can show that something is so, or that somebody said so. It cannot show that something would or could be.",
            HowToFix: "Take `status=verified` out and say what the claim is: `type=prediction` or `type=conditional`.",
            WhenToSuppress: "Where the word has another sense: «the crew could see the light», «under the act a driver may be fined»."),
        Guides: [StyleGuide.BbcAccuracy],
        Fix: FixKind.None, Since: "1.0")
    {
        Examples = new(
            Fires:
            [
                """
                [The dam could fail]{claim by="an engineer" status=verified}, an engineer said.
                """,
            ],
            Silent:
            [
                """
                [The dam could fail]{claim by="an engineer" type=prediction}, an engineer said.
                """,
                """
                [The dam failed in May]{claim by="an engineer" status=verified}, an engineer said.
                """,
                """
                [The minister said [the dam could fail]{claim by="the minister"}]{claim by="the minutes" status=verified}, the minutes show.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var lists = WordLists.For(context.Language);
            var verified = context.Article.Claims
                .Where(claim => claim.Status == "verified")
                .SelectMany(claim => claim.Parts)
                .Concat(context.Article.Spans.Where(span => span.Kind?.Name == "fact" && span.Attributes["status"] == "verified"));
            foreach (var part in verified.Where(part => !part.IsBroken))
            {
                if (FirstModal(context.Article, part, lists) is { } modal)
                {
                    context.Report(context.Finding(Descriptor, context.Article.Text.ToSource(modal), context.Article.Text.Slice(modal)) with
                    {
                        Help = "Say `type=prediction` or `type=conditional` instead of `status=verified`.",
                    });
                }
            }
        });

    private static TextSpan? FirstModal(ArticleModel article, TaggedSpan part, WordLists lists)
    {
        var text = article.Text.Value;
        ImmutableArray<TextSpan> ofFact = [.. lists.Phrases("modals-of-fact").In(text, part.Text)];
        foreach (var modal in lists.Phrases("modals").In(text, part.Text))
        {
            var index = Sorted.LastBefore(ofFact, static phrase => phrase.Start, modal.Start + 1);
            if ((index < 0 || !ofFact[index].Contains(modal)) && !IsMonth(text, modal, lists) && IsSaidByPart(article, part, modal))
                return modal;
        }

        return null;
    }

    private static bool IsMonth(string text, TextSpan word, WordLists lists) =>
        char.IsUpper(text, word.Start) && lists.Phrases("months").Contains(text.Substring(word.Start, word.Length));

    /// <summary>False for words of a claim inside the part, and for those of a name: [Maybe Tomorrow]{@book}.</summary>
    private static bool IsSaidByPart(ArticleModel article, TaggedSpan part, TextSpan words)
    {
        var span = article.SpanAround(article.Text.ToSource(words));
        var isCapital = char.IsUpper(article.Text.Value, words.Start);
        while (span is not null && span != part && !span.IsClaim && !IsName(span, isCapital))
            span = span.Parent;
        return span == part;
    }

    private static bool IsName(TaggedSpan span, bool isCapital) => span.Kind?.Name == "title" || (isCapital && span.Kind == SpanKinds.Mention);
}
