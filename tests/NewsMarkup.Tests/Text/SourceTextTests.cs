using NewsMarkup.Text;

namespace NewsMarkup.Tests.Text;

internal sealed class SourceTextTests
{
    [TestCase(0, 0, "x", "xabc", Description = "insertion at the begin")]
    [TestCase(3, 0, "x", "abcx", Description = "insertion at the end")]
    [TestCase(1, 1, "", "ac", Description = "deletion")]
    [TestCase(1, 1, "xyz", "axyzc", Description = "replacement")]
    [TestCase(0, 3, "", "", Description = "deletion of everything")]
    [TestCase(1, 0, "", "abc", Description = "nothing for nothing")]
    public void An_edit_replaces_its_range(int start, int length, string newText, string expected) =>
        Assert.That(new SourceText("abc").With(new TextChange(new TextSpan(start, length), newText)).ToString(), Is.EqualTo(expected));

    [Test]
    public void An_edit_leaves_the_text_before_it_as_it_was()
    {
        var before = new SourceText("abc");
        before.With(new TextChange(new TextSpan(0, 3), "x"));

        Assert.That(before.ToString(), Is.EqualTo("abc"));
    }

    [Test]
    public void An_edit_keeps_the_byte_order_mark() =>
        Assert.That(new SourceText("a", hasByteOrderMark: true).With(new TextChange(default, "b")).HasByteOrderMark);

    [TestCase(0, 4)]
    [TestCase(4, 0)]
    [TestCase(-1, 1)]
    public void An_edit_outside_the_text_is_refused(int start, int length) =>
        Assert.That(() => new SourceText("abc").With(new TextChange(new TextSpan(start, length), "")), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void A_slice_is_the_characters_of_a_range() =>
        Assert.That(new SourceText("a\U0001F600b").Slice(TextSpan.FromBounds(1, 3)), Is.EqualTo("\U0001F600"));

    [Test]
    public void The_lines_of_an_edited_text_are_its_own() =>
        Assert.That(new SourceText("a").With(new TextChange(new TextSpan(1, 0), "\nb")).Lines.Count, Is.EqualTo(2));
}
