using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace SampleRules;

/// <summary>An exclamation mark in the article's own words.</summary>
public sealed class ExclamationMark : Rule
{
    /// <summary>Quotes are somebody else's words.</summary>
    public static readonly SwitchOption InQuotes = new("inQuotes", "Whether marks in quotes count too.", initial: false);

    private static readonly RuleDescriptor Descriptor = new(
        "DESK001", "exclamation-mark", RuleCategory.Article, Severity.Warning, Preset.Light,
        Title: "Exclamation mark",
        Message: "We do not shout.",
        Guidance: new(
            Why: "News is not more important for being louder. Stylebook 4.1.",
            HowToFix: "End the sentence with a full stop.",
            WhenToSuppress: "A name that has the mark in it."),
        Guides: [], FixKind.Suggested, Since: "1.0")
    {
        Options = [InQuotes],
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) => on.Paragraphs(context =>
    {
        foreach (var mark in MarksIn(context.Text))
        {
            if (!context.Option(InQuotes) && IsQuoted(mark, context))
                continue;
            var place = context.Place(mark);
            context.Report(context.Finding(Descriptor, place) with
            {
                Fixes = [new Fix("Write a full stop", FixKind.Suggested, place, ".")],
            });
        }
    });

    /// <summary>Each run of marks, as a range of the text.</summary>
    private static IEnumerable<TextSpan> MarksIn(string text)
    {
        for (var start = text.IndexOf('!'); start >= 0;)
        {
            var end = start;
            while (end < text.Length && text[end] == '!')
                end++;
            yield return TextSpan.FromBounds(start, end);
            start = text.IndexOf('!', end);
        }
    }

    private static bool IsQuoted(TextSpan mark, ParagraphContext context) =>
        context.Spans.Any(span => span.Kind is { Role: SpanRole.Quote } && context.WordsOf(span).Contains(mark));
}
