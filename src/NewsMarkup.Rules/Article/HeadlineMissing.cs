using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>An article with neither a headline in its header nor a heading at its begin.</summary>
internal sealed class HeadlineMissing : Rule
{
    public static readonly RuleDescriptor Descriptor = new(
        "NM6001", "headline-missing", RuleCategory.Article, Severity.Error, Preset.Light,
        Title: "No headline",
        Message: "The article has no headline.",
        Guidance: new(
            Why: "Every feed and every page asks for a headline; without one they show the file's name or nothing.",
            HowToFix: "Write `headline: …` in the header, or tag the first paragraph as `heading`.",
            WhenToSuppress: "Copy that is headed elsewhere, such as an item of a list."),
        Guides: [], Fix: FixKind.NeedsHuman, Since: "1.0")
    {
        Examples = new(
            Fires:
            [
                """
                ---
                date: 2026-03-14
                ---
                The dam holds.
                """,
            ],
            Silent:
            [
                """
                ---
                date: 2026-03-14
                ---
                [Dam review ordered]{heading}

                The dam holds.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            if (string.IsNullOrEmpty(context.Article.Meta.Headline) && context.Article.Blocks is not [{ Kind: "heading" }, ..])
                context.Report(context.Finding(Descriptor, HeaderPlace.Of(context.Article)) with { Help = HeaderPlace.Help(context.Article, "headline") });
        });
}
