using NewsMarkup.Syntax;
using NewsMarkup.Tests.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Tests.Examples;

/// <summary>An example half written: what an editor sees while somebody types it.</summary>
[TestFixtureSource(typeof(Example), nameof(Example.All))]
internal sealed class ExamplePrefixTests(Example example)
{
    private readonly string _source = example.Source;

    [Test]
    public void Every_seventh_prefix_and_each_that_ends_with_a_line_has_a_tree_that_tiles_it()
    {
        var violations =
            from prefix in Prefixes()
            where prefix.Length % 7 == 0 || prefix.EndsWith('\n')
            from violation in TreeInvariants.Violations(SyntaxTree.Parse(prefix), prefix)
            select $"{prefix.Length}: {violation}";

        Assert.That(violations, Is.Empty);
    }

    [Test]
    public void Typed_key_by_key_it_has_at_every_prefix_the_tree_of_a_full_parse_which_gives_the_prefix_back()
    {
        var tree = SyntaxTree.Parse("");
        foreach (var prefix in Prefixes().Skip(1))
        {
            tree = tree.WithChange(new TextChange(new TextSpan(prefix.Length - 1, 0), prefix[^1..]));
            SectionText.AreEqual(tree, SyntaxTree.Parse(prefix));
            if (tree.ToString() != prefix)
                Assert.Fail($"The tree of {prefix.Length} characters does not give them back.");
        }

        Assert.That(tree.ToString(), Is.EqualTo(_source));
    }

    private IEnumerable<string> Prefixes() => Enumerable.Range(0, _source.Length + 1).Select(length => _source[..length]);
}
