using System.Text;
using CsCheck;
using NewsMarkup.Text;

namespace NewsMarkup.Tests.Text;

internal sealed class SourceDecoderTests
{
    [Test]
    public void Utf8_is_read_as_it_stands()
    {
        var isText = SourceDecoder.TryDecode("né\r\n金\U0001F600\0\n"u8, out var text, out var invalidAt);

        Assert.That((isText, text?.ToString(), text?.HasByteOrderMark, invalidAt), Is.EqualTo((true, "né\r\n金\U0001F600\0\n", false, -1)));
    }

    [Test]
    public void An_empty_file_is_an_empty_text()
    {
        SourceDecoder.TryDecode([], out var text, out _);

        Assert.That(text?.ToString(), Is.Empty);
    }

    [Test]
    public void A_byte_order_mark_is_remembered_and_no_part_of_the_text()
    {
        SourceDecoder.TryDecode([0xEF, 0xBB, 0xBF, (byte)'a'], out var text, out _);

        Assert.That((text?.ToString(), text?.HasByteOrderMark), Is.EqualTo(("a", true)));
    }

    [Test]
    public void A_second_byte_order_mark_is_text()
    {
        SourceDecoder.TryDecode([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, (byte)'a'], out var text, out _);

        Assert.That(text?.ToString(), Is.EqualTo("\uFEFFa"));
    }

    [TestCase(new byte[] { 0x80 }, Description = "a byte that only continues")]
    [TestCase(new byte[] { 0xE9, 0x20 }, Description = "é in Windows-1252")]
    [TestCase(new byte[] { 0x93, 0x48, 0x69, 0x94 }, Description = "quotation marks in Windows-1252")]
    [TestCase(new byte[] { 0xC0, 0x80 }, Description = "NUL written in two bytes")]
    [TestCase(new byte[] { 0xE0, 0x80, 0xAF }, Description = "a slash written in three bytes")]
    [TestCase(new byte[] { 0xED, 0xA0, 0xBD }, Description = "half a surrogate pair")]
    [TestCase(new byte[] { 0xF4, 0x90, 0x80, 0x80 }, Description = "above U+10FFFF")]
    [TestCase(new byte[] { 0xF8, 0x88, 0x80, 0x80, 0x80 }, Description = "a sequence of five bytes")]
    [TestCase(new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, Description = "UTF-16")]
    [TestCase(new byte[] { 0xE9, 0x87 }, Description = "cut off at the end of the file")]
    [TestCase(new byte[] { 0xF0, 0x9F, 0x98, 0x20 }, Description = "cut off in the middle of the file")]
    public void The_first_byte_that_begins_no_character_is_named(byte[] bad)
    {
        var before = "é金\U0001F600"u8;
        var isText = SourceDecoder.TryDecode([.. before, .. bad], out var text, out var invalidAt);

        Assert.That((isText, text, invalidAt), Is.EqualTo((false, (SourceText?)null, before.Length)));
    }

    [Test]
    public void The_offset_of_a_bad_byte_counts_the_byte_order_mark()
    {
        SourceDecoder.TryDecode([0xEF, 0xBB, 0xBF, (byte)'a', 0xFF], out _, out var invalidAt);

        Assert.That(invalidAt, Is.EqualTo(4));
    }

    [TestCase(0xD83D)]
    [TestCase(0xDE00)]
    public void Half_a_surrogate_pair_is_never_written(int half) =>
        Assert.That(() => SourceDecoder.Encode($"a{(char)half}b", byteOrderMark: false), Throws.InstanceOf<EncoderFallbackException>());

    [Test]
    public void Whatever_can_be_read_is_written_back_byte_for_byte() =>
        Gen.OneOf(Gen.OneOf<byte[]>([0xEF, 0xBB, 0xBF], [0xC3, 0xA9], [0xF0, 0x9F, 0x98, 0x80], [0x0D, 0x0A]), Gen.Byte.Select(b => new[] { b }))
            .Array[0, 8].Select(parts => parts.SelectMany(part => part).ToArray())
            .Sample(
                bytes =>
                {
                    if (SourceDecoder.TryDecode(bytes, out var text, out _))
                        Assert.That(SourceDecoder.Encode(text.ToString(), text.HasByteOrderMark), Is.EqualTo(bytes));
                },
                iter: 20_000);
}
