using NewsMarkup.Text;

namespace NewsMarkup.Tests.Text;

internal sealed class TextSpanTests
{
    [Test]
    public void A_span_reads_in_mathematical_notation() => Assert.That(TextSpan.FromBounds(3, 7).ToString(), Is.EqualTo("[3..7)"));

    [TestCase(3, 7, true)]
    [TestCase(4, 6, true)]
    [TestCase(7, 7, true, Description = "the place just after")]
    [TestCase(2, 4, false)]
    [TestCase(6, 8, false)]
    public void A_span_contains_what_lies_within_it(int start, int end, bool isInside) =>
        Assert.That(TextSpan.FromBounds(3, 7).Contains(TextSpan.FromBounds(start, end)), Is.EqualTo(isInside));

    [TestCase(2, false)]
    [TestCase(3, true)]
    [TestCase(7, true, Description = "a cursor just after a word is on it")]
    [TestCase(8, false)]
    public void A_span_is_touched_from_its_begin_to_its_end(int offset, bool touches) =>
        Assert.That(TextSpan.FromBounds(3, 7).Touches(offset), Is.EqualTo(touches));

    [TestCase(0, 3, false, Description = "adjacent")]
    [TestCase(0, 4, true)]
    [TestCase(5, 6, true)]
    [TestCase(7, 9, false, Description = "adjacent")]
    public void Spans_overlap_that_share_a_character(int start, int end, bool overlaps) =>
        Assert.That(TextSpan.FromBounds(3, 7).Overlaps(TextSpan.FromBounds(start, end)), Is.EqualTo(overlaps));

    [Test]
    public void Sorted_spans_stand_outer_before_inner()
    {
        TextSpan[] sorted = [TextSpan.FromBounds(0, 9), TextSpan.FromBounds(0, 3), TextSpan.FromBounds(1, 9), TextSpan.FromBounds(2, 3)];

        Assert.That(sorted.Reverse().Order(), Is.EqualTo(sorted));
    }
}
