using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>A caption that does not name its picture, who made it or what it shows.</summary>
internal sealed class CaptionIncomplete : Rule
{
    private static readonly ImmutableArray<string> Keys = ["image", "credit", "alt"];

    public static readonly RuleDescriptor Descriptor = new(
        "NM6004", "caption-incomplete", RuleCategory.Article, Severity.Warning, Preset.House,
        Title: "A caption that lacks something",
        Message: "The caption lacks {0}.",
        Guidance: new(
            Why: "Without a file the caption stands alone, without a credit the picture is somebody's claim for money, "
                + "and without an alternative text readers who do not see it get nothing.",
            HowToFix: "Give `image=`, `credit=` and `alt=`. The alternative text says what is to be seen, not what the caption says already.",
            WhenToSuppress: "Where the pictures are placed and described in another system."),
        Guides: [StyleGuide.ApPhotoCaptions],
        Fix: FixKind.NeedsHuman, Since: "1.0")
    {
        Examples = new(
            Fires:
            [
                """
                [Elena Reyes at the dam on Friday]{caption image=reyes.jpg credit=Agency}
                """,
            ],
            Silent:
            [
                """
                [Elena Reyes at the dam on Friday]{caption image=reyes.jpg credit=Agency alt="A woman on a dam wall"}
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Spans(SpanRole.Block, context =>
        {
            var span = context.Span;
            if (span.Kind!.Name != "caption")
                return;
            ImmutableArray<string> missing = [.. Keys.Where(key => !span.Attributes.Has(key))];
            if (missing.IsEmpty)
                return;
            context.Report(context.Finding(Descriptor, TagPlace.Kind(span), Listed(missing)) with
            {
                Fixes =
                [
                    new Fix($"Leave a place for {Listed(missing)}", FixKind.NeedsHuman,
                        () => [TagEdits.Add(span.Block, string.Join(' ', missing.Select(key => $"{key}=TK")))]),
                ],
            });
        });

    private static string Listed(ImmutableArray<string> keys) => keys switch
    {
        [var only] => $"`{only}=`",
        [.. var first, var last] => $"{string.Join(", ", first.Select(key => $"`{key}=`"))} and `{last}=`",
        [] => "",
    };
}
