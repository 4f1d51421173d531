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
    public void Every_prefix_has_a_tree_that_gives_it_back() =>
        Assert.That(Prefixes().Where(prefix => SyntaxTree.Parse(prefix).Sections.ToString() != prefix), Is.Empty);

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
    public void Typed_key_by_key_it_has_the_tree_of_a_full_parse()
    {
        var tree = SyntaxTree.Parse("");
        for (var at = 0; at < _source.Length; at++)
        {
            tree = tree.WithChange(new TextChange(new TextSpan(at, 0), _source[at].ToString()));
            SectionText.AreEqual(tree, SyntaxTree.Parse(_source[..(at + 1)]));
        }

        Assert.That(tree.ToString(), Is.EqualTo(_source));
    }

    private IEnumerable<string> Prefixes() => Enumerable.Range(0, _source.Length + 1).Select(length => _source[..length]);
}
