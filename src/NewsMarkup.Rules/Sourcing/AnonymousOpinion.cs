using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>An opinion, or an attack on somebody, by sources who do not stand up for it.</summary>
internal sealed class AnonymousOpinion : Rule
{
    public static readonly RuleDescriptor Descriptor = new(
        "NM3003", "anonymous-opinion", RuleCategory.Sourcing, Severity.Warning, Preset.House,
        Title: "Opinion by an anonymous source",
        Message: "An anonymous source may tell what it knows; this is {0}.",
        Guidance: new(
            Why: "Anonymity protects people who bring facts; it must not let them judge or attack others from cover.",
            HowToFix: "Leave it out, find somebody who says it under their name, or report the facts behind it.",
            WhenToSuppress: "Where the opinion is the news and its holder would be in danger."),
        Guides: [StyleGuide.ApAnonymousSources, StyleGuide.GuardianAnonymousQuotes, StyleGuide.ReutersSourcing],
        Fix: FixKind.None, Since: "1.0")
    {
        Examples = new(
            Fires:
            [
                """
                ---
                headline: Mayor under fire
                date: 2026-03-14
                @source aide "a former aide" {type=anonymous reason="fears reprisals"}
                ---
                ["She is not up to it,"]{quote by=@aide type=opinion} [a former aide]{@aide} said.
                """,
            ],
            Silent:
            [
                """
                ---
                headline: Mayor under fire
                date: 2026-03-14
                @source aide "a former aide" {type=anonymous reason="fears reprisals"}
                ---
                [She missed three of nine meetings]{claim by=@aide type=fact}, [a former aide]{@aide} said.
                """,
                """
                ---
                headline: Mayor under fire
                date: 2026-03-14
                @person lund "Tove Lund" {role="opposition leader"}
                ---
                ["She is not up to it,"]{quote by=@lund type=opinion} opposition leader [Tove Lund]{@lund} said.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var record = new Lazy<OnTheRecord>(() => new OnTheRecord(context.Article));
            foreach (var attribution in context.Article.Attributions)
            {
                if (IsFromCover(attribution) && Judgement(attribution.Claim) is { } judgement && record.Value.Lacks(attribution))
                    context.Report(Descriptor, SourcePlace.OfAll(attribution), judgement);
            }
        });

    private static bool IsFromCover(Attribution attribution) => attribution is { Stance: Stance.Asserts, Sources: not [], Span.IsBroken: false }
        && attribution.Sources.All(source => source.Type == SourceType.Anonymous);

    private static string? Judgement(Claim claim) => claim.Type switch
    {
        "opinion" => "an opinion",
        "allegation" when claim.About.FirstOrDefault(IsPerson) is { } person => $"an attack on `@{person.Id}`",
        _ => null,
    };

    /// <summary>What is wrong with an organisation is a matter of fact; who attacks a person from cover does what anonymity is not for.</summary>
    private static bool IsPerson(Symbol symbol) => symbol is Entity { Declaration.Kind: "person" };
}
