using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>An article whose header gives no date.</summary>
internal sealed class DateMissing : Rule
{
    public static readonly RuleDescriptor Descriptor = new(
        "NM6002", "date-missing", RuleCategory.Article, Severity.Error, Preset.Light,
        Title: "No date",
        Message: "The article has no date.",
        Guidance: new(
            Why: "«On Tuesday» means nothing to a reader, a search engine or an archive that does not know the article's day.",
            HowToFix: "Write `date: 2026-03-14` in the header.",
            WhenToSuppress: "Copy that is kept for use on any day."),
        Guides: [], Fix: FixKind.NeedsHuman, Since: "1.0")
    {
        Examples = new(
            Fires:
            [
                """
                ---
                headline: Dam review ordered
                ---
                The dam holds.
                """,
            ],
            Silent:
            [
                """
                ---
                headline: Dam review ordered
                date: 2026-03-14
                ---
                The dam holds.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            if (context.Article.Meta.Find("date") is null)
                context.Report(context.Finding(Descriptor, HeaderPlace.Of(context.Article)) with { Help = HeaderPlace.Help(context.Article, "date") });
        });
}
