using CsCheck;
using NewsMarkup.Syntax;

namespace NewsMarkup.Tests.Syntax;

/// <summary>One broken tag costs one message, and nothing of what follows it.</summary>
internal sealed class BrokenTagTests
{
    private static readonly string[] Forms =
    [
        "[word]{claim !{0}}", "[word]{claim by=@a,}{0}", "[word]{claim by=@a, @b{0}}", "[word]{claim #{0} about=}", "[word]{claim {0}=\"x}",
        "[word]{claim words{0}}", "[word]{@{0} @}", "[word]{#{0}, #}", "[word]{{0}=\"x\"y=\"z\"}", "[word]{}{0}", "[word]{claim{0}",
        "[word]{claim {0} by", "[word]{claim by=@a{0} ! ? # @ \" =", "[word]{a=\"{0}", "[word]{ {0}", "[word]{\n{0} !\n}",
    ];

    private static readonly string[] TwoThousand =
        [.. Enumerable.Range(0, 2000).Select(number => Forms[number % Forms.Length].Replace("{0}", $"{number}", StringComparison.Ordinal))];

    [TestCase("\n\n", Description = "in paragraphs of their own")]
    [TestCase("\n", Description = "on lines of their own")]
    public void Two_thousand_broken_tags_cost_two_thousand_messages(string between) =>
        Assert.That(SyntaxTree.Parse(string.Join(between, TwoThousand)).Diagnostics, Has.Length.EqualTo(2000));

    [Test]
    public void On_one_line_they_cost_no_more_though_a_quotation_mark_may_hide_the_next_tag() =>
        Assert.That(SyntaxTree.Parse(string.Join(" said. ", TwoThousand)).Diagnostics, Has.Length.InRange(1000, 2000));

    [Test]
    public void A_tag_that_is_closed_costs_at_most_one_message() =>
        MarkupGen.Garbage.Sample(
            garbage => Assert.That(SyntaxTree.Parse($"[x]{{{garbage}}} [y]{{cue}}").Diagnostics, Has.Length.LessThanOrEqualTo(1)),
            iter: 20_000,
            print: MarkupGen.Printed);

    [Test]
    public void A_tag_that_is_not_closed_costs_one_message_and_hides_nothing_after_it() =>
        MarkupGen.Garbage.Sample(
            garbage =>
            {
                var tree = SyntaxTree.Parse($"[x]{{{garbage} [y]{{cue}}");
                var spans = tree.Root.DescendantsAndSelf().OfType<SpanSyntax>().Select(span => span.ContentSpan);
                Assert.That((tree.Diagnostics.Length, string.Concat(spans.Select(tree.Text.Slice))), Is.EqualTo((1, "xy")));
            },
            iter: 20_000,
            print: MarkupGen.Printed);

    [Test]
    public void A_broken_tag_costs_nothing_outside_its_paragraph() =>
        MarkupGen.Garbage.Sample(
            garbage =>
            {
                var paragraphs = SyntaxTree.Parse($"[x]{{{garbage}\n\n[y]{{cue}}").Root.Paragraphs.ToArray();
                Assert.That((paragraphs.Length, paragraphs[1].HasErrors, paragraphs[1].Children[0].Text), Is.EqualTo((2, false, "[y]{cue}")));
            },
            iter: 20_000,
            print: MarkupGen.Printed);
}
