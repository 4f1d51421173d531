using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>A quote from an outlet that is not named.</summary>
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
        on.Attributions(context =>
        {
            var attribution = context.Attribution;
            if (attribution.Span.Kind?.Role != SpanRole.Quote)
                return;
            var generic = WordLists.For(context.Language).Phrases("generic-outlets");
            IEnumerable<Source> fromParent = attribution.Parent?.Sources.Where(source => source.Type == SourceType.Media) ?? [];
            if (attribution.Via.Concat(fromParent).FirstOrDefault(outlet => IsUnnamed(outlet, generic)) is { } nobody)
                context.Report(Descriptor, Place(attribution, nobody), nobody.Declaration is null ? $"«{nobody.Description}»" : $"`@{nobody.Id}`");
        });

    private static TextSpan Place(Attribution attribution, Source outlet)
    {
        foreach (var value in attribution.Span.Attributes.Values("via"))
        {
            if (value.IsReference ? value.Id == outlet.Id : value.Value == outlet.Description)
                return value.Span;
        }

        return attribution.Span.Block.KindToken!.Span;
    }

    /// <summary>True for «local media», «a newspaper»: the last word, or the first in some languages, is one for outlets in general.</summary>
    private static bool IsUnnamed(Source outlet, PhraseSet generic)
    {
        var name = outlet.Description ?? outlet.Entity!.Declaration.Name;
        var words = Words.In(name).ToList();
        return words.Count > 0 && words.Any(word => generic.Contains(name.Substring(word.Start, word.Length)))
            && !words.Skip(1).Any(word => char.IsUpper(name[word.Start]) && !generic.Contains(name.Substring(word.Start, word.Length)));
    }
}
