using NewsMarkup.LanguageServer.Features.Folding;
using NewsMarkup.LanguageServer.Tests.Editing;

namespace NewsMarkup.LanguageServer.Tests.Features.Folding;

public sealed class FoldTests
{
    private static string Shown(string text, params FoldKind[] kinds)
    {
        var document = Editor.Open(text).Document;
        return Places.Shown(document.Text, Folds.Of(document).Where(fold => kinds.Length == 0 || kinds.Contains(fold.Kind)).Select(fold => fold.Span));
    }

    [Test]
    public void A_header_is_folded_and_its_registers_apart() => Assert.That(
        Shown("---\nheadline: Rain\n@use \"a.news\"\n@use \"b.news\"\n---\n\nIt rained.\n", FoldKind.Imports),
        Is.EqualTo("---\nheadline: Rain\n‹@use \"a.news\"\n@use \"b.news\"›\n---\n\nIt rained.\n"));

    [Test]
    public void A_header_is_a_region() => Assert.That(
        Shown("---\nheadline: Rain\n---\n\nIt rained.\n"), Is.EqualTo("‹---\nheadline: Rain\n---›\n\nIt rained.\n"));

    [Test]
    public void Comment_lines_are_folded_together() => Assert.That(
        Shown("%% allow NM2001: a\r\n%% allow NM2002: b\r\nWords.\r\n\r\n%% one\r\n\r\n%% two\r\nMore.", FoldKind.Comment),
        Is.EqualTo("‹%% allow NM2001: a\r\n%% allow NM2002: b›\r\nWords.\r\n\r\n‹%% one\r\n\r\n%% two›\r\nMore."));

    [Test]
    public void A_tag_of_several_lines_leaves_its_closing_brace_in_sight() => Assert.That(
        Shown("Crack: [x]{\n  caption\n  image=a.jpg\n  } and more", FoldKind.Region),
        Is.EqualTo("‹Crack: [x]‹{\n  caption\n  image=a.jpg›\n  } and more›"));

    [Test]
    public void A_brace_that_closes_beside_an_item_is_folded_with_it() => Assert.That(
        Shown("[x]{claim\n by=a}"), Is.EqualTo("‹[x]‹{claim\n by=a}››"));

    [Test]
    public void What_stands_below_a_heading_is_folded() => Assert.That(
        Shown("Lead.\n\n[Why]{heading}\n\nBecause.\n\n[How]{heading}\n\nSo.\n"),
        Is.EqualTo("Lead.\n\n‹[Why]{heading}\n\nBecause.›\n\n‹[How]{heading}\n\nSo.›\n"));

    [Test]
    public void A_paragraph_of_comments_is_folded_once_and_as_comments() => Assert.That(
        Folds.Of(Editor.Open("%% one\n%% two\n\nWords.").Document).Select(fold => fold.Kind), Is.EqualTo(new[] { FoldKind.Comment }));

    [Test]
    public void A_line_ends_with_a_lone_carriage_return_too() => Assert.That(Shown("[x]{claim\r by=a\r}"), Is.EqualTo("‹[x]‹{claim\r by=a›\r}›"));

    [TestCase("")]
    [TestCase("\n\n")]
    [TestCase("One line.\n\nAnother [one]{em}.\n\n%% a comment\n")]
    [TestCase("[Why]{heading}")]
    public void A_single_line_is_not_folded(string text) => Assert.That(Shown(text), Is.EqualTo(text));
}
