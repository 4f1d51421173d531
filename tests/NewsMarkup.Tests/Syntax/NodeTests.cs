using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Tests.Syntax;

/// <summary>What readers of the tree ask its nodes.</summary>
internal sealed class NodeTests
{
    private static readonly SyntaxTree Tree = SyntaxTree.Parse(Samples.Rich);

    [Test]
    public void A_document_has_its_header_and_its_paragraphs() =>
        Assert.That(
            (Tree.Root.Header?.Fields.Count, Tree.Root.Paragraphs.Count),
            Is.EqualTo((5, 7)));

    [TestCase("[It leaks]{claim by=@reyes}", "reyes", "ReferenceValue")]
    [TestCase("[It leaks]{claim by=@reyes}", "by=@reyes", "Attribute")]
    [TestCase("[It leaks]{claim by=@reyes}", "leaks", "Text")]
    [TestCase("[It leaks]{claim by=@reyes}", "leaks]{claim", "Span")]
    [TestCase("One.\n\nTwo.\n\nThree.", "Two", "Text")]
    [TestCase("One.\n\nTwo.\n\nThree.", "One.\n\nTwo", "Document")]
    public void The_innermost_node_that_holds_a_range_is_found(string text, string range, string kind) =>
        Assert.That(
            SyntaxTree.Parse(text).Root.Find(new TextSpan(text.IndexOf(range, StringComparison.Ordinal), range.Length)).Kind.ToString(),
            Is.EqualTo(kind));

    [Test]
    public void A_document_without_a_header_has_none() => Assert.That(SyntaxTree.Parse("Body").Root.Header, Is.Null);

    [Test]
    public void A_header_has_its_fields_in_order() =>
        Assert.That(Tree.Root.Header!.Fields.Select(field => $"{field.Key.Value}={field.Value.Value}"), Is.EqualTo(new[]
        {
            "headline=Dam review ordered: what \"we\" know [so far]", "date=2026-03-14", "byline=Ada Obi", "byline=Jon Reyes", "standfirst=",
        }));

    [Test]
    public void A_header_has_its_registers() =>
        Assert.That(Tree.Root.Header!.Uses.Select(use => use.Path!.Value), Is.EqualTo(new[] { "registers/government.news" }));

    [Test]
    public void A_header_has_its_declarations_in_order() =>
        Assert.That(
            Tree.Root.Header!.Declarations.Select(declaration => $"{declaration.KindToken.Value} {declaration.Id!.Value} {declaration.Name!.Value}"),
            Is.EqualTo(new[]
            {
                "person reyes Elena \"Lena\" Reyes", "org inspectorate Dam Safety Inspectorate", "group crew the crew",
                "source engineer a senior engineer", "review r Half true",
            }));

    [Test]
    public void A_declaration_may_lack_its_parts()
    {
        var declaration = SyntaxTree.Parse("---\n@person\n---").Root.Header!.Declarations.Single();

        Assert.That((declaration.Id, declaration.Name, declaration.Block), Is.EqualTo(((SyntaxToken?)null, (SyntaxToken?)null, (AttributeBlockSyntax?)null)));
    }

    [Test]
    public void A_register_may_lack_its_path() =>
        Assert.That(SyntaxTree.Parse("---\n@use\n---").Root.Header!.Uses.Single().Path, Is.Null);

    [Test]
    public void A_tag_has_its_kind_its_name_and_its_mentions()
    {
        var block = TagOf("[x]{claim @a #c @b}");

        Assert.That((block.KindToken?.Value, block.Name?.Value, string.Join(' ', block.Mentions.Select(mention => mention.Value))), Is.EqualTo(("claim", "c", "a b")));
    }

    [Test]
    public void A_tag_may_lack_its_kind_and_its_name()
    {
        var block = TagOf("[x]{@a}");

        Assert.That((block.KindToken, block.Name), Is.EqualTo(((SyntaxToken?)null, (SyntaxToken?)null)));
    }

    [TestCase("""note="a \"b\" \\ \n" """, """a "b" \ \n""")]
    [TestCase("note=\"\"", "")]
    [TestCase("note=word", "word")]
    [TestCase("note=@a", "@a")]
    public void A_value_says_what_stands_in_its_quotation_marks(string attribute, string value) =>
        Assert.That(TagOf($"[x]{{{attribute}}}").Attributes.Single().Values.Single().Value, Is.EqualTo(value));

    [TestCase("by=@a", true)]
    [TestCase("denies=#a", true)]
    [TestCase("by=a", false)]
    [TestCase("by=\"@a\"", false, Description = "a description that looks like one")]
    public void A_reference_is_told_from_a_word(string attribute, bool isReference) =>
        Assert.That(TagOf($"[x]{{{attribute}}}").Attributes.Single().Values.Single().IsReference, Is.EqualTo(isReference));

    [Test]
    public void A_reference_has_an_id() =>
        Assert.That(TagOf("[x]{by=@a,#b}").Attributes.Single().Values.Select(value => value.Id), Is.EqualTo(new[] { "a", "b" }));

    [Test]
    public void A_word_has_no_id() =>
        Assert.That(
            () => TagOf("[x]{by=a}").Attributes.Single().Values.Single().Id,
            Throws.InvalidOperationException.With.Message.EqualTo("`a` is no reference."));

    [Test]
    public void An_escape_says_its_character() =>
        Assert.That(SyntaxTree.Parse(@"\[").Root.DescendantsAndSelf().OfType<SyntaxToken>().Single().Value, Is.EqualTo("["));

    [Test]
    public void A_span_has_its_words_and_the_spans_in_it()
    {
        var span = SyntaxTree.Parse(@"[a [b]{em}\[]{strong}").Root.DescendantsAndSelf().OfType<SpanSyntax>().First();

        Assert.That(span.Content.ToArray().Select(node => node.Text), Is.EqualTo(new[] { "a ", "[b]{em}", @"\[" }));
    }

    [Test]
    public void A_paragraph_tells_its_lines_from_the_blank_ones_around_them()
    {
        var tree = SyntaxTree.Parse("\n \nOne.\r\n\r\nTwo.\n");

        Assert.That(tree.Root.Paragraphs.Select(paragraph => tree.Text.Slice(paragraph.ContentSpan)), Is.EqualTo(new[] { "One.", "Two." }));
    }

    [Test]
    public void A_node_stands_before_what_is_in_it() =>
        Assert.That(
            SyntaxTree.Parse("[[a]{b}]{c}").Root.DescendantsAndSelf().Where(node => node is not SyntaxToken).Select(node => node.ToString()),
            Is.EqualTo(new[] { "Document [0..11)", "Paragraph [0..11)", "Span [0..11)", "Span [1..7)", "AttributeBlock [4..7)", "AttributeBlock [8..11)" }));

    [Test]
    public void A_node_is_made_once()
    {
        var first = Tree.Root.Children[0];

        Assert.That(Tree.Root.Header, Is.SameAs(first));
    }

    private static AttributeBlockSyntax TagOf(string text) => SyntaxTree.Parse(text).Root.DescendantsAndSelf().OfType<SpanSyntax>().Single().Block;
}
