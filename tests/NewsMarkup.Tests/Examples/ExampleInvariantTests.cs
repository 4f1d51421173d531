using System.Globalization;
using NewsMarkup.Tests.Format;
using NewsMarkup.Tests.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Tests.Examples;

/// <summary>What holds for every example, whatever stands in it.</summary>
[TestFixtureSource(typeof(Example), nameof(Example.All))]
internal sealed class ExampleInvariantTests(Example example)
{
    [Test]
    public void Its_tree_tiles_it() => Assert.That(TreeInvariants.Violations(example.Bind().Tree, example.Source), Is.Empty);

    [Test]
    public void Its_findings_lie_inside_their_files()
    {
        var places = example.Bind().Diagnostics.SelectMany(diagnostic => diagnostic.Related.Select(related => related.Location).Prepend(diagnostic.Location));

        Assert.That(places.Where(place => !new TextSpan(0, place.File.Text.Length).Contains(place.Span)), Is.Empty);
    }

    [Test]
    public void Its_spans_stand_where_their_words_stand()
    {
        var article = example.Bind();
        var spans = article.Spans.Where(span => !span.Text.IsEmpty);

        Assert.That(spans.Where(span => !span.ContentPlace.Contains(article.Text.ToSource(span.Text))).Select(span => span.Syntax), Is.Empty);
    }

    [Test]
    public void Formatted_it_is_in_canonical_form()
    {
        var once = Formatting.Of(example.Source);

        Assert.That(Formatting.Of(once), Is.EqualTo(once));
    }

    [Test]
    public void Formatted_it_has_the_same_text() =>
        Assert.That(Formatting.PlainText(Formatting.Of(example.Source)), Is.EqualTo(Formatting.PlainText(example.Source)));

    [Test]
    public void Formatted_it_compiles_to_the_same() =>
        Assert.That(example.Compile(Formatting.Of(example.Source)), Is.EqualTo(example.Compile(example.Source)));

    [TestCase("tr-TR", Description = "i is no lower case of I")]
    [TestCase("de-DE", Description = "a comma in numbers")]
    [TestCase("ar-SA", Description = "another calendar")]
    [TestCase("")]
    public void It_compiles_to_the_same_bytes_in_every_culture(string culture)
    {
        var expected = example.Compile(example.Source);
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.That(example.Compile(example.Source), Is.EqualTo(expected));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
