using CsCheck;
using NewsMarkup.Syntax;

namespace NewsMarkup.Tests.Syntax;

/// <summary>Every text has a tree, and every tree gives its text back.</summary>
internal sealed class LosslessTests
{
    [Test]
    public void Any_text_has_a_tree_that_tiles_it() =>
        MarkupGen.Text.Sample(
            text => Assert.That(TreeInvariants.Violations(SyntaxTree.Parse(text), text), Is.Empty),
            iter: 100_000,
            print: MarkupGen.Printed);

    [TestCaseSource(typeof(Samples), nameof(Samples.Cases))]
    public void Every_prefix_of_an_article_has_a_tree_that_tiles_it(string sample)
    {
        var violations =
            from length in Enumerable.Range(0, sample.Length + 1)
            let prefix = sample[..length]
            from violation in TreeInvariants.Violations(SyntaxTree.Parse(prefix), prefix)
            select $"{length}: {violation}";

        Assert.That(violations, Is.Empty);
    }

    [Test]
    public void A_rich_article_has_no_errors() =>
        Assert.That(SyntaxTree.Parse(Samples.Rich).Diagnostics.Select(diagnostic => $"{diagnostic.Location.Start} {diagnostic.Message}"), Is.Empty);

    [Test]
    public void The_samples_hold_every_kind_of_node()
    {
        var kinds = new[] { Samples.Rich, Samples.Broken }.SelectMany(sample => SyntaxTree.Parse(sample).Root.DescendantsAndSelf()).Select(node => node.Kind);

        Assert.That(Enum.GetValues<SyntaxKind>().Except(kinds), Is.Empty);
    }
}
