using NewsMarkup.Syntax;

namespace NewsMarkup.Tests.Syntax;

/// <summary>Where a header ends that is not as it should be.</summary>
internal sealed class HeaderEndTests
{
    [TestCase("---\nstatus: draft\n---\nBody\n---\n", "---\nstatus: draft\n---\n", Description = "at its first closing line")]
    [TestCase("---\nstatus: draft\nSlip\n---\nBody", "---\nstatus: draft\nSlip\n---\n", Description = "one bad line before the closing line")]
    [TestCase("---\nSlip\nstatus: draft\n---\nBody", "---\nSlip\nstatus: draft\n---\n", Description = "one bad line before an item")]
    [TestCase("---\nSlip\n\n%% c\nstatus: draft\n---\nBody", "---\nSlip\n\n%% c\nstatus: draft\n---\n", Description = "blank lines and comments count for nothing")]
    [TestCase("---\nstatus: draft\nThe dam\nbroke.\n---\n", "---\nstatus: draft\n", Description = "two bad lines in a row")]
    [TestCase("---\nstatus: draft\n\nThe dam\n%% c\n\nbroke.\n---\n", "---\nstatus: draft\n\n", Description = "with blank lines and comments between")]
    [TestCase("---\nstatus: draft\nThe dam broke.", "---\nstatus: draft\n", Description = "one bad line that nothing follows")]
    [TestCase("---\nThe dam broke.\n\nIt was old.\n", "---\n", Description = "no item at all")]
    [TestCase("---\nstatus: draft\n", "---\nstatus: draft\n", Description = "nothing but items")]
    [TestCase("---", "---", Description = "nothing at all")]
    [TestCase("---\nstatus: draft\n@mayor said no.\n@mayor said yes.\n---\n", "---\nstatus: draft\n", Description = "prose that begins as a declaration does")]
    [TestCase("---\r\nstatus: draft\r\n---\r\nBody", "---\r\nstatus: draft\r\n---\r\n")]
    [TestCase("---\rstatus: draft\r---\rBody", "---\rstatus: draft\r---\r")]
    public void The_header_ends(string text, string header) =>
        Assert.That(SyntaxTree.Parse(text).Root.Header?.Text, Is.EqualTo(header));

    [Test]
    public void A_header_that_is_never_closed_is_reported_once_at_its_first_line() => SyntaxErrors.AreMarked("""
        ---
        ^^^ NM0007: The header is never closed: a line `---` is missing after its last line.
        headline: Dam review ordered
        @person reyes "Elena Reyes"

        The dam broke on Friday.

        It was old, [Reyes]{@reyes} said.
        """);

    [Test]
    public void Broken_lines_above_its_end_are_still_reported() => SyntaxErrors.AreMarked("""
        ---
        ^^^ NM0007: The header is never closed: a line `---` is missing after its last line.
        Slip
        ^^^^ NM0006: This header line cannot be read: it is no `key: value`, no declaration, no `@use` and no comment.
        headline: Dam review ordered
        The dam broke.
        It was old.
        """);

    [Test]
    public void The_same_line_of_dashes_typed_far_below_changes_nothing_above()
    {
        const string article = "---\nheadline: Dam review ordered\n\nThe dam broke.\n\nIt was old.\n\nThe end.\n";
        var header = SyntaxTree.Parse(article).Root.Header?.Text;

        Assert.That(SyntaxTree.Parse($"{article}---\n").Root.Header?.Text, Is.EqualTo(header));
    }

    [Test]
    public void A_colon_in_the_article_makes_no_header_of_what_stands_above_it()
    {
        var tree = SyntaxTree.Parse("---\nheadline: Dam review ordered\n\nThe dam broke.\n\nIt was old.\n\nnote: more follows\n---\n");

        Assert.That(tree.Root.Paragraphs.Select(paragraph => paragraph.Text).First(), Is.EqualTo("The dam broke.\n\n"));
    }
}
