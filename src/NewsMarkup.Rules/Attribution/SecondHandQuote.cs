using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>A quote taken from an outlet that the article does not name: «Russian media reported».</summary>
internal sealed class SecondHandQuote : Rule
{
    public static readonly RuleDescriptor Descriptor = new(
        "NM2009", "second-hand-quote", RuleCategory.Attribution, Severity.Warning, Preset.House,
        Title: "A quote at second hand, from nobody in particular",
        Message: "This quote came through {0}; which outlet is it?",
        Guidance: new(
            Why: "Words that we did not hear ourselves are as good as the outlet that did; «local media» cannot be checked or corrected.",
            HowToFix: "Name the outlet, and the day if it is not today's: «told the Averil Courier on Monday».",
            WhenToSuppress: "Where several outlets carried the same words."),
        Guides: [StyleGuide.BbcAccuracy, StyleGuide.ReutersSourcing],
        Fix: FixKind.None, Since: "1.0")
    {
        Examples = new(
            Fires:
            [
                """
                ---
                headline: Summit agreed
                date: 2026-03-14
                @org media "Castrel media" {type=media}
                @person dorn "Ilo Dorn" {role="president"}
                ---
                [Castrel media]{@media} quoted [President Dorn]{@dorn} as saying ["We will meet"]{quote by=@dorn via=@media}.
                """,
            ],
            Silent:
            [
                """
                ---
                headline: Summit agreed
                date: 2026-03-14
                @org courier "Castrel Courier" {type=media}
                @person dorn "Ilo Dorn" {role="president"}
                ---
                ["We will meet,"]{quote by=@dorn via=@courier} [President Dorn]{@dorn} told [the Castrel Courier]{@courier}.
                """,
                """
                ---
                headline: Summit agreed
                date: 2026-03-14
                @org media "Castrel media" {type=media}
                ---
                [Castrel media]{@media} reported [that the two will meet]{claim by=@media}.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            if (WordLists.For(context.Language)["media-nouns"] is [])
                return;
            var outlets = new Lazy<Outlets>(() => new Outlets(context.Article));
            foreach (var attribution in context.Article.Attributions)
            {
                if (attribution.Span is not { IsBroken: false } span || attribution.Mode is not (SpeechMode.Direct or SpeechMode.Mixed))
                    continue;
                foreach (var outlet in attribution.Via.Where(source => outlets.Value.IsUnnamed(source)))
                    Report(context, ViaPlace(span), outlet);
                if (span.Kind?.Role != SpanRole.Quote || attribution.Parent is not { } parent)
                    continue;
                foreach (var outlet in parent.Sources.Where(source => outlets.Value.IsUnnamed(source)))
                    Report(context, span.Block.KindToken!.Span, outlet);
            }
        });

    private static void Report(ArticleContext context, TextSpan place, Source outlet)
    {
        var mention = SourceNames.MentionsOf(outlet).FirstOrDefault();
        context.Report(context.Finding(Descriptor, place, outlet.Declaration is null ? $"«{outlet.Description}»" : $"`@{outlet.Id}`") with
        {
            Related = mention is null ? [] : [new RelatedPlace(mention.Span.Syntax.Location, "The outlet is mentioned here.")],
        });
    }

    private static TextSpan ViaPlace(TaggedSpan span)
    {
        var values = span.Attributes.Values("via").Select(span.PlaceOf).ToList();
        return TextSpan.FromBounds(values[0].Start, values[^1].End);
    }
}
