using CsCheck;
using NewsMarkup.Text;

namespace NewsMarkup.Tests.Text;

internal sealed class OffsetConversionTests
{
    private const string Emoji = "\U0001F469\U0001F3FD\u200D\u2695\uFE0F said";
    private const string Cjk = "金正恩說:「俄羅斯」";
    private const string Decomposed = "S\u030Ckvorecky\u0301";
    private const string Composed = "\u0160kvoreck\u00FD";

    private static readonly Gen<string> AnyText =
        Gen.OneOf("a", "é", "金", "e\u0301", "\U0001F600", "\uD83D", "\uDE00", "\n", "\0", "\uFEFF").Array[0, 20].Select(string.Concat);

    [TestCase("plain", 5, 5)]
    [TestCase(Emoji, 7, 17, Description = "2 + 2 surrogate pairs, a joiner, a BMP sign, a variation selector")]
    [TestCase(Cjk, 5, 13)]
    [TestCase(Decomposed, 2, 3)]
    [TestCase(Composed, 1, 2)]
    public void Offsets_become_utf8_bytes(string text, int offset, int bytes) =>
        Assert.That(OffsetConversion.ToUtf8(text, offset), Is.EqualTo(bytes));

    [TestCase("plain", 5, 5)]
    [TestCase(Emoji, 7, 5)]
    [TestCase(Cjk, 5, 5)]
    [TestCase(Decomposed, 2, 2, Description = "never normalised: a letter and its mark are two")]
    [TestCase(Composed, 1, 1)]
    public void Offsets_become_code_points(string text, int offset, int codePoints) =>
        Assert.That(OffsetConversion.ToCodePoints(text, offset), Is.EqualTo(codePoints));

    [TestCase(0, 0)]
    [TestCase(1, 1)]
    [TestCase(2, 1, Description = "second byte of the emoji")]
    [TestCase(4, 1, Description = "last byte of the emoji")]
    [TestCase(5, 3)]
    [TestCase(6, 4)]
    [TestCase(99, 4, Description = "past the text")]
    public void A_byte_inside_a_character_means_that_character(int bytes, int offset) =>
        Assert.That(OffsetConversion.FromUtf8("a\U0001F600b", bytes), Is.EqualTo(offset));

    [TestCase(0, 0)]
    [TestCase(1, 1)]
    [TestCase(2, 3)]
    [TestCase(3, 4)]
    [TestCase(99, 4, Description = "past the text")]
    public void A_code_point_has_the_offset_at_which_it_begins(int codePoints, int offset) =>
        Assert.That(OffsetConversion.FromCodePoints("a\U0001F600b", codePoints), Is.EqualTo(offset));

    [Test]
    public void Half_a_surrogate_pair_counts_as_the_replacement_character_would()
    {
        const string text = "\uD83Da\uDE00";
        const string replaced = "\uFFFDa\uFFFD";

        Assert.That(Units(text), Is.EqualTo(Units(replaced)));
    }

    [Test]
    public void An_offset_inside_a_surrogate_pair_counts_its_half() =>
        Assert.That((OffsetConversion.ToUtf8("\U0001F600", 1), OffsetConversion.ToCodePoints("\U0001F600", 1)), Is.EqualTo((3, 1)));

    [Test]
    public void An_offset_between_characters_comes_back_from_both_units() =>
        AnyText.Sample(
            text =>
            {
                var offsets = Boundaries(text).ToArray();
                Assert.That(offsets.Select(at => OffsetConversion.FromUtf8(text, OffsetConversion.ToUtf8(text, at))), Is.EqualTo(offsets));
                Assert.That(offsets.Select(at => OffsetConversion.FromCodePoints(text, OffsetConversion.ToCodePoints(text, at))), Is.EqualTo(offsets));
            },
            iter: 5_000);

    private static IEnumerable<(int, int)> Units(string text) =>
        Enumerable.Range(0, text.Length + 1).Select(at => (OffsetConversion.ToUtf8(text, at), OffsetConversion.ToCodePoints(text, at)));

    private static IEnumerable<int> Boundaries(string text)
    {
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            yield return at;
            at += rune.Utf16SequenceLength;
        }

        yield return at;
    }
}
