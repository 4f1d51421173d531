using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>A paragraph that quotes two speakers.</summary>
internal sealed class MixedSpeakers : Rule
{
    public static readonly NumberOption LeastWords = new("words", "A quote of fewer words is a fragment and does not count.", initial: 4, least: 1);

    public static readonly RuleDescriptor Descriptor = new(
        "NM2011", "mixed-speakers", RuleCategory.Attribution, Severity.Info, Preset.House,
        Title: "Two speakers quoted in one paragraph",
        Message: "This paragraph quotes {0} after {1}.",
        Guidance: new(
            Why: "Readers take a paragraph's quotes for one voice, and find out too late that the voice has changed.",
            HowToFix: "Begin a paragraph where the speaker changes.",
            WhenToSuppress: "An exchange of a few words that only works in one breath."),
        Guides: [StyleGuide.ReutersSourcing],
        Fix: FixKind.None, Since: "1.0")
    {
        Options = [LeastWords],
        Examples = new(
            Fires:
            [
                """
                ---
                headline: Dam
                date: 2026-03-14
                @person reyes "Elena Reyes" {role="water minister"}
                @person oduya "Amara Oduya" {role="inspector"}
                ---
                [“Nobody told us about it,”]{quote by=@reyes} [Reyes]{@reyes} said. [“We wrote to them twice,”]{quote by=@oduya} [Oduya]{@oduya} said.
                """,
            ],
            Silent:
            [
                """
                [“Nobody told us about it,”]{quote by="the minister"} she said.

                [“We wrote to them twice,”]{quote by="the inspector"} he said.
                """,
                """
                [“Nobody told us about it,”]{quote #q by="the minister"} she said. [“Nobody at all told us.”]{quote continues=#q}
                """,
                """
                [“He said: [‘I never wrote to you’]{quote by="the inspector"}”]{quote by="the minister"}, she recalled.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var quotes = context.Article.Attributions
                .Where(attribution => !attribution.Sources.IsEmpty)
                .SelectMany(attribution => attribution.Parts, (attribution, part) => (Part: part, attribution.Sources))
                .Where(quote => quote.Part is { Kind.Role: SpanRole.Quote, EnclosingClaim: null, IsBroken: false } && IsLong(context, quote.Part))
                .OrderBy(quote => quote.Part.Text);
            foreach (var paragraph in quotes.GroupBy(quote => quote.Part.Paragraph))
            {
                var first = paragraph.First();
                var other = paragraph.FirstOrDefault(quote => !quote.Sources.Any(first.Sources.Contains));
                if (other.Part is not null)
                    Report(context, first, other);
            }
        });

    private static void Report(
        ArticleContext context, (TaggedSpan Part, ImmutableArray<Source> Sources) first, (TaggedSpan Part, ImmutableArray<Source> Sources) other)
    {
        var finding = context.Finding(Descriptor, other.Part.Block.KindToken!.Span, Names(other.Sources), Names(first.Sources));
        context.Report(finding with { Related = [new RelatedPlace(first.Part.Block.KindToken!.Location, $"Here it quotes {Names(first.Sources)}.")] });
    }

    private static bool IsLong(ArticleContext context, TaggedSpan quote) =>
        Words.In(context.Article.Text.Value, quote.Text).Skip(context.Option(LeastWords) - 1).Any();

    private static string Names(ImmutableArray<Source> sources) =>
        string.Join(" and ", sources.Select(source => source.Description is { } words && source.Declaration is null ? $"«{words}»" : $"`@{source.Id}`"));
}
