using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Tests.Examples;

/// <summary>An example that is edited: what is kept of its paragraphs must be what the paragraphs say.</summary>
[TestFixtureSource(typeof(Example), nameof(Example.All))]
internal sealed class ExampleEditTests(Example example)
{
    private const int Edits = 60;

    private static readonly string[] Words =
        ["a", "\n", "\n\n", "[", "]", "{claim}", "[He]{@", "}", "\"", "%% note\n", "\\", "{quote #q by=", ". ", "[said]{cue}", "[x]{heading}"];

    [Test]
    public void Edited_at_random_it_says_what_the_same_text_says_afresh()
    {
        var random = new Random(7);
        var tree = example.Bind().Tree;
        for (var edit = 0; edit < Edits; edit++)
        {
            var start = random.Next(tree.Length + 1);
            var removed = Math.Min(random.Next(4), tree.Length - start);
            tree = tree.WithChange(new TextChange(new TextSpan(start, removed), Words[random.Next(Words.Length)]));

            Assert.That(Said(Example.Bind(tree)), Is.EqualTo(Said(example.Bind(tree.ToString()))), $"after {edit + 1} edits");
        }
    }

    [Test]
    public void What_its_tags_say_stands_where_their_nodes_stand() => Assert.Multiple(() =>
    {
        foreach (var span in example.Bind().Spans)
        {
            Assert.That((span.Place, span.ContentPlace), Is.EqualTo((span.Syntax.Span, span.Syntax.ContentSpan)));
            Assert.That(span.Mentions, Is.EqualTo(span.Block.Mentions.Select(mention => mention.Value)));
            foreach (var key in span.Attributes.Keys)
            {
                var nodes = span.Block.Attributes.Where(attribute => attribute.Key.Text == key).SelectMany(attribute => attribute.Values).ToList();
                Assert.That(span.Attributes.Values(key).Select(span.PlaceOf), Is.SubsetOf(nodes.Select(value => value.Span)));
                Assert.That(span.Attributes.Texts(key), Is.SubsetOf(nodes.Select(value => value.Value)));
                Assert.That(span.Attribute(key)!.Key.Text, Is.EqualTo(key));
            }
        }
    });

    private static string Said(ArticleModel article) => string.Join('\n',
    [
        article.Text.Value,
        .. article.Blocks.Select(block => $"{block.Id} {block.Kind} {block.Text}"),
        .. article.Spans.Select(span => $"{span.Place} {span.ContentPlace} {span.Text} {span.Kind?.Name} {span.Name} in {span.Parent?.Place} {span.IsBroken}"),
        .. article.Mentions.Select(mention => $"{mention.Symbol} {mention.Text} {mention.Form}"),
        .. article.Attributions.Select(attribution =>
            $"{attribution} of {attribution.Claim} by {string.Join(',', attribution.Sources)}: {string.Join(',', attribution.Cues.Select(cue => cue.Text))}"),
        .. article.Diagnostics.Select(Finding),
    ]);

    private static string Finding(Diagnostic diagnostic) => $"{diagnostic.Rule.Id} {diagnostic.Location.Span} {diagnostic.Message} {diagnostic.Help}";
}
