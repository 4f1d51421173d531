using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Tests.Syntax;

internal sealed class SyntaxTreeTests
{
    [Test]
    public void A_tree_knows_the_path_it_was_given() => Assert.That(SyntaxTree.Parse("a", "stories/dam.news").Path, Is.EqualTo("stories/dam.news"));

    [Test]
    public void A_tree_keeps_its_path_through_edits() =>
        Assert.That(SyntaxTree.Parse("a", "dam.news").WithChange(new TextChange(default, "b")).Path, Is.EqualTo("dam.news"));

    [Test]
    public void A_tree_keeps_the_byte_order_mark_through_edits() =>
        Assert.That(SyntaxTree.Parse(new SourceText("a", hasByteOrderMark: true)).WithChange(new TextChange(default, "b")).Text.HasByteOrderMark);

    [Test]
    public void A_tree_gives_back_the_very_text_it_was_made_of()
    {
        var text = new SourceText("a");

        Assert.That(SyntaxTree.Parse(text).Text, Is.SameAs(text));
    }

    [Test]
    public void A_diagnostic_knows_its_line_in_the_file()
    {
        var tree = SyntaxTree.Parse("---\n---\nOne.\n\nTwo [x]{}.");

        Assert.That(tree.Diagnostics.Select(diagnostic => $"{diagnostic.Location.Start}-{diagnostic.Location.End}"), Is.EqualTo(new[] { "5:8-5:10" }));
    }

    [Test]
    public void Parsing_stops_when_asked_to()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Assert.That(() => SyntaxTree.Parse(new SourceText("a"), cancellation: cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void One_tree_can_be_read_from_several_threads()
    {
        var tree = SyntaxTree.Parse(Samples.Rich);
        var readers = Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(4).Select(_ => tree.Root.DescendantsAndSelf().ToArray()).ToArray();

        Assert.That(readers, Has.All.EqualTo(tree.Root.DescendantsAndSelf().ToArray()));
    }
}
