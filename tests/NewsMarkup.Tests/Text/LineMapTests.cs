using System.Text.RegularExpressions;
using CsCheck;
using NewsMarkup.Text;

namespace NewsMarkup.Tests.Text;

internal sealed partial class LineMapTests
{
    private static readonly Gen<string> MixedLines =
        Gen.OneOf("\n", "\r", "\r\n", "a", "\u2028", "\u0085", "\f", "\U0001F600").Array[0, 30].Select(string.Concat);

    [TestCase("", 1)]
    [TestCase("a", 1)]
    [TestCase("a\n", 2)]
    [TestCase("a\r\nb", 2)]
    [TestCase("a\rb", 2)]
    [TestCase("\r\r\n\n", 4)]
    [TestCase("a\u2028b\u2029c\u0085d", 1, Description = "Unicode's own line ends are text.")]
    public void There_is_one_line_more_than_there_are_line_ends(string text, int count) =>
        Assert.That(new LineMap(text).Count, Is.EqualTo(count));

    [Test]
    public void Every_offset_has_the_position_that_counting_by_hand_gives() =>
        MixedLines.Sample(
            text =>
            {
                var map = new LineMap(text);
                var positions = Enumerable.Range(0, text.Length + 1).Select(map.PositionOf);
                Assert.That(positions, Is.EqualTo(CountedByHand(text)));
            },
            iter: 5_000);

    [Test]
    public void The_lines_are_the_text_split_at_its_line_ends() =>
        MixedLines.Sample(
            text =>
            {
                var map = new LineMap(text);
                var lines = Enumerable.Range(0, map.Count).Select(line => text.Substring(map.SpanOf(line).Start, map.SpanOf(line).Length));
                Assert.That(lines, Is.EqualTo(LineEnd().Split(text)));
            },
            iter: 5_000);

    [Test]
    public void An_offset_comes_back_from_its_position()
    {
        const string text = "one\r\ntwo\rthree\n\nfour";
        var map = new LineMap(text);
        var insideCrLf = text.IndexOf('\n', StringComparison.Ordinal);
        var offsets = Enumerable.Range(0, text.Length + 1).Where(offset => offset != insideCrLf).ToArray();

        Assert.That(offsets.Select(offset => map.OffsetOf(map.PositionOf(offset))), Is.EqualTo(offsets));
    }

    [TestCase(0, 99, 3, Description = "past the end of a line: its end, before the line end")]
    [TestCase(1, 0, 5)]
    [TestCase(1, 3, 8)]
    [TestCase(1, 4, 8)]
    [TestCase(2, 0, 8, Description = "past the last line: the end of the text")]
    public void A_place_beyond_the_text_is_taken_back_to_an_end(int line, int character, int offset) =>
        Assert.That(new LineMap("one\r\ntwo").OffsetOf(new LinePosition(line, character)), Is.EqualTo(offset));

    [TestCase(-1)]
    [TestCase(4)]
    public void An_offset_outside_the_text_is_refused(int offset) =>
        Assert.That(() => new LineMap("one").PositionOf(offset), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [TestCase(-1, 0)]
    [TestCase(0, -1)]
    public void A_negative_place_is_refused(int line, int character) =>
        Assert.That(() => new LineMap("one").OffsetOf(new LinePosition(line, character)), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void A_position_reads_as_people_count() => Assert.That(new LinePosition(2, 13).ToString(), Is.EqualTo("3:14"));

    private static IEnumerable<LinePosition> CountedByHand(string text)
    {
        var (line, character) = (0, 0);
        yield return new LinePosition(0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var endsLine = text[i] == '\n' || (text[i] == '\r' && !text.AsSpan(i + 1).StartsWith("\n"));
            (line, character) = endsLine ? (line + 1, 0) : (line, character + 1);
            yield return new LinePosition(line, character);
        }
    }

    [GeneratedRegex(@"\r\n|\r|\n")]
    private static partial Regex LineEnd();
}
