namespace NewsMarkup.Cli.Tests.Baselines;

internal sealed class TextDifferenceTests
{
    [Test]
    public void Equal_texts_have_none() => Assert.That(TextDifference.Between("a\nb\n", "a\nb\n"), Is.Null);

    [Test]
    public void The_first_line_that_differs_is_shown_with_the_lines_before_it() =>
        Assert.That(TextDifference.Between("a\nb\nc\nd\ne\n", "a\nb\nc\nD\nE\n"), Is.EqualTo("     2 b\n     3 c\n-    4 d\n+    4 D"));

    [Test]
    public void Of_a_text_that_breaks_off_the_end_is_shown() =>
        Assert.That(TextDifference.Between("a\nb", "a"), Is.EqualTo("     1 a\n-    2 b\n+    2 (the end)"));
}
