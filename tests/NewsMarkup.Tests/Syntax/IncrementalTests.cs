using CsCheck;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Tests.Syntax;

/// <summary>A tree after an edit is the tree of the edited text.</summary>
internal sealed class IncrementalTests
{
    private const int EditsOfOneText = 20;

    private static readonly Gen<string> Article = Gen.Frequency((3, MarkupGen.Markup), (3, MarkupGen.Headers), (1, Gen.Const(Samples.Rich)), (1, Gen.Const(Samples.Broken)));

    [Test]
    public void Random_edits_give_the_tree_of_a_full_parse() =>
        Gen.Select(Article, MarkupGen.Edit.Array[EditsOfOneText]).Sample(
            (text, edits) => AreLikeFullParses(SyntaxTree.Parse(text), edits),
            iter: 100_000 / EditsOfOneText,
            print: sample => $"{MarkupGen.Printed(sample.Item1)} {string.Join(' ', sample.Item2.Select(edit => $"{edit}"))}");

    [TestCase("---\nkey: value\nno item\n\nnone either\n\n[x]{em}\n\n---\n\nBody")]
    [TestCase("---\nkey: value\nno item\n\n%% c\n\nkey: value\n\n---\n\nBody")]
    [TestCase("---\nkey: value\nno item\n\n\n")]
    [TestCase("---\n@person p \"P\" {a=b\nno item\n}\nkey: value\n\nno\nitem")]
    [TestCase("---\r\nkey: value\r\n---\r\n\r\nOne\r\n\r\nTwo\r\n")]
    [TestCase("--\n\nkey: value\n\n---\n\nBody")]
    [TestCase("One\n\r\n\r\rTwo\r\n \t\n%% c\n\n[x]{em\n\n}")]
    public void Every_small_edit_gives_the_tree_of_a_full_parse(string text)
    {
        var tree = SyntaxTree.Parse(text);
        var edits =
            from start in Enumerable.Range(0, text.Length + 1)
            from length in Enumerable.Range(0, Math.Min(12, text.Length - start + 1))
            from newText in new[] { "", ":", "-", "@", "}", "%%", "x", " ", "\n", "\r", "\n\n", "\nkey: value\n", "\n---\n" }
            select new TextChange(new TextSpan(start, length), newText);
        foreach (var edit in edits)
            SectionText.AreEqual(tree.WithChange(edit), SyntaxTree.Parse(tree.Text.With(edit).ToString()));

        Assert.That(tree.ToString(), Is.EqualTo(text));
    }

    [Test]
    public void Random_edits_of_a_long_article_give_the_tree_of_a_full_parse() =>
        MarkupGen.Edit.Array[EditsOfOneText].Sample(
            edits => AreLikeFullParses(SyntaxTree.Parse(LongArticle(paragraphs: 300)), edits),
            iter: 50);

    [TestCaseSource(typeof(Samples), nameof(Samples.Cases))]
    public void A_text_typed_character_by_character_has_the_tree_of_a_full_parse(string sample)
    {
        var tree = SyntaxTree.Parse("");
        for (var at = 0; at < sample.Length; at++)
        {
            tree = tree.WithChange(new TextChange(new TextSpan(at, 0), sample[at].ToString()));
            SectionText.AreEqual(tree, SyntaxTree.Parse(sample[..(at + 1)]));
        }

        Assert.That(tree.ToString(), Is.EqualTo(sample));
    }

    [TestCaseSource(typeof(Samples), nameof(Samples.Cases))]
    public void A_text_deleted_from_its_begin_has_the_tree_of_a_full_parse(string sample)
    {
        var tree = SyntaxTree.Parse(sample);
        for (var at = 1; at <= sample.Length; at++)
        {
            tree = tree.WithChange(new TextChange(new TextSpan(0, 1), ""));
            SectionText.AreEqual(tree, SyntaxTree.Parse(sample[at..]));
        }

        Assert.That(tree.Length, Is.Zero);
    }

    [TestCase("graph 500", "graf 500", 2, Description = "the paragraph, and the one before it, whose end depends on it")]
    [TestCase("graph 500", "graph\n\n500", 3, Description = "a paragraph split")]
    [TestCase("\n\nParagraph 500", "\nParagraph 500", 2, Description = "two paragraphs joined")]
    [TestCase("Paragraph 500: [words]{claim #c500}\n\n", "", 2, Description = "a paragraph deleted")]
    public void An_edit_parses_only_the_paragraphs_around_it(string old, string newText, int parsed)
    {
        var before = SyntaxTree.Parse(LongArticle(paragraphs: 1000));
        var at = before.ToString().IndexOf(old, StringComparison.Ordinal);
        var after = before.WithChange(new TextChange(new TextSpan(at, old.Length), newText));
        var shared = before.Sections.All().Select(placed => placed.Section).ToHashSet();

        Assert.That(after.Sections.All().Count(placed => !shared.Contains(placed.Section)), Is.EqualTo(parsed));
    }

    [Test]
    public void Paragraphs_typed_one_after_the_other_leave_room_for_the_next_ones()
    {
        var tree = SyntaxTree.Parse(LongArticle(paragraphs: 200));
        var at = tree.ToString().IndexOf("Paragraph 1:", StringComparison.Ordinal);
        for (var i = 0; i < 500; i++)
            tree = tree.WithChange(new TextChange(new TextSpan(at, 0), "New.\n\n"));
        var last = tree.Sections.Find(tree.Length);

        Assert.That(last.Chunk, Is.LessThan(16), "700 paragraphs need 6 chunks, and twice as many when each is half full");
    }

    [Test]
    public void The_tree_before_an_edit_stays_as_it_was()
    {
        var before = SyntaxTree.Parse(Samples.Rich);
        var expected = SectionText.Of(before).ToArray();
        before.WithChange(new TextChange(new TextSpan(600, 300), "]{\n\n[a]{em"));

        Assert.That(SectionText.Of(before), Is.EqualTo(expected));
    }

    [TestCase(-1, 0)]
    [TestCase(0, 4)]
    [TestCase(4, 0)]
    [TestCase(1, -1)]
    public void An_edit_outside_the_text_is_refused(int start, int length) =>
        Assert.That(() => SyntaxTree.Parse("abc").WithChange(new TextChange(new TextSpan(start, length), "")), Throws.InstanceOf<ArgumentOutOfRangeException>());

    private static void AreLikeFullParses(SyntaxTree tree, Edit[] edits)
    {
        var text = tree.ToString();
        foreach (var edit in edits)
        {
            var change = edit.In(text);
            text = new SourceText(text).With(change).ToString();
            tree = tree.WithChange(change);
            SectionText.AreEqual(tree, SyntaxTree.Parse(text));
        }

        Assert.That(tree.ToString(), Is.EqualTo(text));
    }

    private static string LongArticle(int paragraphs) =>
        "---\nheadline: Long\n---\n" + string.Concat(Enumerable.Range(0, paragraphs).Select(number => $"Paragraph {number}: [words]{{claim #c{number}}}\n\n"));
}
