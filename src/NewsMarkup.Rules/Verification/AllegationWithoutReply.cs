using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>Somebody is accused, and the article does not let them answer.</summary>
internal sealed class AllegationWithoutReply : Rule
{
    /// <summary>What cannot answer, unless its declaration says what sort of source it is.</summary>
    private static readonly ImmutableArray<string> MuteKinds = ["place", "event", "work", "product"];

    public static readonly RuleDescriptor Descriptor = new(
        "NM5002", "allegation-without-reply", RuleCategory.Verification, Severity.Error, Preset.House,
        Title: "Accused and not heard",
        Message: "`@{0}` is accused here and does not answer anywhere in the article.",
        Guidance: new(
            Why: "Whoever is accused has a right of reply, and readers cannot judge a charge without the answer. Courts ask for it too.",
            HowToFix: "Ask, and report the answer as a claim of the accused, of somebody with `affiliation=` there or of a member. "
                + "A sentence that says that they deny the charge will do as well. "
                + "If there was none, say so in a sentence that names them: «The company did not respond to a request for comment».",
            WhenToSuppress: "Charges read out in court, where the answer comes on another day and the text says so; people long dead."),
        Guides: [StyleGuide.BbcRightOfReply, StyleGuide.ReutersSourcing],
        Fix: FixKind.NeedsHuman, Since: "1.0")
    {
        Examples = new(
            Fires:
            [
                """
                ---
                headline: Contract under scrutiny
                date: 2026-03-14
                @person lund "Tove Lund" {role="opposition leader"}
                @person marsh "Ivo Marsh" {role="harbour master"}
                ---
                [Ivo Marsh took money]{claim by=@lund type=allegation about=@marsh}, opposition leader [Tove Lund]{@lund} said.
                """,
            ],
            Silent:
            [
                """
                ---
                headline: Contract under scrutiny
                date: 2026-03-14
                @person lund "Tove Lund" {role="opposition leader"}
                @person marsh "Ivo Marsh" {role="harbour master"}
                ---
                [Ivo Marsh took money]{claim #money by=@lund type=allegation about=@marsh}, opposition leader [Tove Lund]{@lund} said.
                [Mr Marsh]{@marsh} denies [it]{claim by=@marsh denies=#money}.
                """,
                """
                ---
                headline: Contract under scrutiny
                date: 2026-03-14
                @person lund "Tove Lund" {role="opposition leader"}
                @person marsh "Ivo Marsh" {role="harbour master"}
                ---
                [Ivo Marsh took money]{claim by=@lund type=allegation about=@marsh}, opposition leader [Tove Lund]{@lund} said.

                [Mr Marsh]{@marsh} did not respond to requests for comment.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            var accusations = context.Article.Claims
                .Where(claim => claim.Type == "allegation" && !claim.Span.IsBroken)
                .SelectMany(claim => claim.About.Where(CanAnswer).Select(about => (Claim: claim, About: about)))
                .GroupBy(accusation => accusation.About, accusation => accusation.Claim)
                .ToList();
            if (accusations.Count == 0)
                return;
            var answers = new Answers(context.Article, accusations.Select(accusation => accusation.Key));
            foreach (var accusation in accusations)
            {
                var accusers = accusation.SelectMany(claim => claim.Attributions).Where(attribution => attribution.Stance == Stance.Asserts)
                    .SelectMany(attribution => attribution.Sources).ToHashSet();
                if (!answers.Contain(accusation.Key, accusers))
                    context.Report(Finding(context, accusation.Key, [.. accusation]));
            }
        });

    private static bool CanAnswer(Symbol about) =>
        Answers.DeclarationOf(about) is { } declaration && (!MuteKinds.Contains(declaration.Kind) || declaration.Attributes.Has("type"));

    private static Diagnostic Finding(ArticleContext context, Symbol accused, ImmutableArray<Claim> claims)
    {
        var name = Answers.DeclarationOf(accused)!.Name;
        return context.Finding(Descriptor, TagPlace.Of(claims[0].Span, "about", accused.Id), accused.Id) with
        {
            Help = $"Report what {name} answers, or that there was no answer.",
            Related =
            [
                .. claims.Skip(1).Select(claim => new RelatedPlace(
                    new Location(context.Article.Tree, TagPlace.Of(claim.Span, "about", accused.Id)), "and here")),
            ],
            Fixes =
            [
                new Fix(
                    $"Leave a place for the answer of @{accused.Id}", FixKind.NeedsHuman,
                    () => [TagEdits.AddParagraph(claims[0].Span.Paragraph, $"[{name}]{{@{accused.Id}}}: [TK]{{claim by=@{accused.Id}}}")]),
            ],
        };
    }
}
