using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>A quote into which the article has written, or from which it has left something out.</summary>
internal sealed class QuoteAltered : Rule
{
    public static readonly RuleDescriptor Descriptor = new(
        "NM2012", "quote-altered", RuleCategory.Attribution, Severity.Info, Preset.House,
        Title: "Quote with changes by the article",
        Message: "The quote is not whole here: `{0}`.",
        Guidance: new(
            Why: "Quotation marks promise the speaker's own words. Brackets and dots are where a meaning gets lost, and readers skip them.",
            HowToFix: "Quote the words as they were said, or only the part that needs no change, or report them without quotation marks.",
            WhenToSuppress: "A change that the reader needs and that somebody has held against the recording: give that as the reason."),
        Guides: [StyleGuide.ApStylebook],
        Fix: FixKind.None, Since: "1.0")
    {
        Examples = new(
            Fires:
            [
                """
                [“[The ministry] told nobody,”]{quote by="a clerk"} she said.
                """,
                """
                [“They knew … and told nobody,”]{quote by="a clerk"} she said.
                """,
            ],
            Silent:
            [
                """
                [“The ministry told nobody …”]{quote by="a clerk"}, she began.
                """,
                """
                ---
                headline: Dam
                date: 2026-03-14
                @org ministry "Ministry of Water"
                ---
                [“[The ministry]{@ministry} told nobody,”]{quote by="a clerk"} she said.
                """,
                """
                The list [sic] was long … and wrong.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Spans(SpanRole.Quote, context =>
        {
            foreach (var change in Changes(context.Article.Text.Value, context.Span.Text))
                context.Report(Descriptor, context.Article.Text.ToSource(change), context.Article.Text.Slice(change));
        });

    /// <summary>The brackets in a quote and the ellipses between its words, in order; what stands in brackets is one change.</summary>
    private static IEnumerable<TextSpan> Changes(string text, TextSpan quote)
    {
        var brackets = Brackets(text, quote);
        var next = 0;
        foreach (var ellipsis in Ellipses(text, quote))
        {
            while (next < brackets.Count && brackets[next].Start < ellipsis.Start)
                yield return brackets[next++];
            if (next == 0 || !brackets[next - 1].Contains(ellipsis))
                yield return ellipsis;
        }

        while (next < brackets.Count)
            yield return brackets[next++];
    }

    /// <summary>The outermost pairs of brackets.</summary>
    private static List<TextSpan> Brackets(string text, TextSpan quote)
    {
        var found = new List<TextSpan>();
        var open = new Stack<int>();
        for (var i = quote.Start; i < quote.End; i++)
        {
            if (text[i] is '[' or '［' or '【')
            {
                open.Push(i);
            }
            else if (text[i] is ']' or '］' or '】' && open.TryPop(out var start))
            {
                while (found.Count > 0 && found[^1].Start > start)
                    found.RemoveAt(found.Count - 1);
                found.Add(TextSpan.FromBounds(start, i + 1));
            }
        }

        return found;
    }

    /// <summary>Ellipses with words before and after them in the quote: one at either end is a voice that trails off.</summary>
    private static IEnumerable<TextSpan> Ellipses(string text, TextSpan quote)
    {
        var isAfterWord = false;
        var lastWord = quote.End - 1;
        while (lastWord > quote.Start && !char.IsLetterOrDigit(text[lastWord]))
            lastWord--;
        for (var i = quote.Start; i < quote.End;)
        {
            var end = EllipsisEnd(text, i, quote.End);
            if (end > i && isAfterWord && end <= lastWord)
                yield return TextSpan.FromBounds(i, end);
            isAfterWord |= char.IsLetterOrDigit(text[i]);
            i = Math.Max(end, i + 1);
        }
    }

    /// <summary>Where <c>…</c>, <c>...</c> or <c>. . .</c> ends that begins at an offset; the offset itself when none does.</summary>
    private static int EllipsisEnd(string text, int start, int limit)
    {
        var (at, end, dots) = (start, start, 0);
        while (at < limit && (text[at] is '.' or '…' || (dots > 0 && text[at] is ' ' or '\u00A0' && at + 1 < limit && text[at + 1] is '.' or '…')))
        {
            dots += text[at] switch { '…' => 3, '.' => 1, _ => 0 };
            at++;
            if (text[at - 1] is '.' or '…')
                end = at;
        }

        return dots >= 3 ? end : start;
    }
}
