using NewsMarkup.Diagnostics;

namespace NewsMarkup.Tests.Semantics;

/// <summary>What messages quote.</summary>
internal sealed class ExcerptTests
{
    [TestCase("by=@reyes")]
    [TestCase("می‌خواهم")]
    [TestCase("👩🏽‍⚕️")]
    [TestCase("0123456789012345678901234567890123456789")]
    public void A_short_text_is_quoted_as_it_stands(string text) => Assert.That(Excerpt.Of(text), Is.EqualTo(text));

    [Test]
    public void A_long_text_is_quoted_by_its_begin() =>
        Assert.That(Excerpt.Of("01234567890123456789012345678901234567890"), Is.EqualTo("0123456789012345678901234567890123456789…"));

    [Test]
    public void No_character_is_cut_in_two() =>
        Assert.That(Excerpt.Of("012345678901234567890123456789012345678\U0001F600!"), Is.EqualTo("012345678901234567890123456789012345678…"));

    [TestCase("\u001B[31m", @"\u001B[31m")]
    [TestCase("a\r\n\tb", @"a\r\n\tb")]
    [TestCase("a\u202Eb", @"a\u202Eb")]
    [TestCase("a\u2028b", @"a\u2028b")]
    [TestCase("a\uFEFFb", @"a\uFEFFb")]
    [TestCase("\U000E0041", @"\U000E0041")]
    public void What_cannot_be_seen_is_written_as_an_escape(string text, string quoted) => Assert.That(Excerpt.Of(text), Is.EqualTo(quoted));

    [Test]
    public void Half_a_character_is_written_as_an_escape() => Assert.That(Excerpt.Of("a\uD83D"), Is.EqualTo(@"a\uD83D"));
}
