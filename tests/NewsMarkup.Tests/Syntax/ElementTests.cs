using NewsMarkup.Syntax;
using NewsMarkup.Syntax.Grammar;
using NewsMarkup.Text;

namespace NewsMarkup.Tests.Syntax;

/// <summary>How many parts a tag can stand round.</summary>
internal sealed class ElementTests
{
    [Test]
    public void An_element_counts_sixteen_million_descendants()
    {
        var element = new Element(SyntaxKind.Span, 0, 0, Element.MaxDescendants);

        Assert.That((element.Kind, element.Descendants), Is.EqualTo((SyntaxKind.Span, (1 << 24) - 1)));
    }

    /// <summary>The real limit takes a paragraph of thirty million characters; a lower one shows the same.</summary>
    [TestCase(@"[\[\[\[]{em}", 6)]
    [TestCase(@"[\[\[\[\[]{em}", 4)]
    public void A_tag_round_more_parts_than_an_element_counts_is_read_as_text(string text, int elements) =>
        Assert.That(Parse(text, maxParts: 3).Elements, Has.Length.EqualTo(elements));

    [Test]
    public void It_is_reported_once_a_paragraph()
    {
        var errors = Parse(@"[[\[\[\[\[]{em}]{em}", maxParts: 3).Errors;

        Assert.That(
            errors.Select(error => (error.Start, error.Rule.Format(error.Arguments))),
            Is.EqualTo(new[] { (10, "Tags stand round more than 3 others here; the outer ones are read as text.") }));
    }

    [Test]
    public void The_parts_of_the_longest_tag_fit_beside_those_in_its_brackets() =>
        Assert.That((long)BodyParser.MaxParts + BlockEnd.MaxLength, Is.LessThanOrEqualTo(Element.MaxDescendants));

    private static Section Parse(string text, int maxParts)
    {
        var whole = new TextSpan(0, text.Length);
        return new BodyParser(new Tape(), maxParts).Parse(text, whole, whole);
    }
}
