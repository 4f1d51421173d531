namespace NewsMarkup.Tests.Format;

internal sealed class BlockFormatTests
{
    [TestCase("[a]{ claim   by=@b }", ExpectedResult = "[a]{claim by=@b}", Description = "one blank between, none inside the braces")]
    [TestCase("[a]{\tclaim\tby=@b}", ExpectedResult = "[a]{claim by=@b}", Description = "a tab is a blank")]
    [TestCase("[a]{by=@b #c claim}", ExpectedResult = "[a]{claim #c by=@b}", Description = "kind, name, attributes")]
    [TestCase("[a]{#n @b @a}", ExpectedResult = "[a]{@b @a #n}", Description = "mentions before the name, in their order")]
    [TestCase("[a]{claim type=fact by=@b about=@c}", ExpectedResult = "[a]{claim type=fact by=@b about=@c}", Description = "attributes in their order")]
    [TestCase("[a]{claim\r\n  by=@b\r\n}", ExpectedResult = "[a]{claim by=@b}", Description = "joined on one line")]
    [TestCase("[[a]{ @a } b]{ claim }", ExpectedResult = "[[a]{@a} b]{claim}", Description = "a span in a span")]
    public string A_block_has_one_spelling(string text) => Formatting.Of(text);

    [TestCase("[a]{link href=\"https://example.org/a,b\"}", ExpectedResult = "[a]{link href=https://example.org/a,b}", Description = "a plain word")]
    [TestCase("[a]{x-n=\"a[b=c]\"}", ExpectedResult = "[a]{x-n=a[b=c]}", Description = "brackets")]
    [TestCase("[a]{x-n=\"\"}", ExpectedResult = "[a]{x-n=\"\"}", Description = "nothing")]
    [TestCase("[a]{x-n=\"a b\"}", ExpectedResult = "[a]{x-n=\"a b\"}", Description = "a blank")]
    [TestCase("[a]{x-n=\"a\u00A0b\"}", ExpectedResult = "[a]{x-n=\"a\u00A0b\"}", Description = "a no-break space")]
    [TestCase("[a]{x-n=\"a\\\"b\"}", ExpectedResult = "[a]{x-n=\"a\\\"b\"}", Description = "a quotation mark")]
    [TestCase("[a]{x-n=\"a\\b\"}", ExpectedResult = "[a]{x-n=\"a\\b\"}", Description = "a backslash")]
    [TestCase("[a]{x-n=\"{}\"}", ExpectedResult = "[a]{x-n=\"{}\"}", Description = "braces")]
    [TestCase("[a]{x-n=\"@b\"}", ExpectedResult = "[a]{x-n=\"@b\"}", Description = "what would be a mention")]
    [TestCase("[a]{x-n=\"#b\"}", ExpectedResult = "[a]{x-n=\"#b\"}", Description = "what would be a name")]
    public string Quotation_marks_go_where_a_bare_word_says_the_same(string text) => Formatting.Of(text);

    [TestCase("[a]{claim by=\"b\",\"c d\",@e}")]
    [TestCase("[a]{claim allow=\"NM2001\" because=brief}")]
    public void Quotation_marks_stay_in_a_list(string text) => Assert.That(Formatting.Of(text), Is.EqualTo(text));

    [TestCase("[a]{ claim\n%% why\n  by=@b }", Description = "a comment line")]
    [TestCase("[a]{ claim  second }", Description = "an error")]
    [TestCase("[a]{ }", Description = "nothing in it")]
    [TestCase("[a]{ claim  by=@b", Description = "no closing brace")]
    public void A_block_that_is_broken_or_holds_a_comment_is_kept(string text) => Assert.That(Formatting.Of(text), Is.EqualTo(text));

    [TestCase("[a]{by=\"x [b]{claim\n x=\"y\"}", Description = "a brace that is never closed")]
    [TestCase("[a]{x-g=\"}[b]{ #d\nx-b=\"@a\" }", Description = "a quotation mark that would find its second one")]
    public void What_follows_a_broken_block_in_its_paragraph_is_kept(string paragraph) =>
        Assert.That(Formatting.Of($"[c]{{ @d }} {paragraph}\n\n[c]{{ @d }}"), Is.EqualTo($"[c]{{@d}} {paragraph}\n\n[c]{{@d}}"));

    [TestCase("  Two  blanks \t\r\n\r\n \n[sic]  { claim }  \\[ x \\]\\{ \n%% allow  NM2001:  x  \nlast  ")]
    [TestCase("[  a  ]{claim}  ")]
    [TestCase("")]
    public void Prose_is_kept(string text) => Assert.That(Formatting.Of(text), Is.EqualTo(text));

    [Test]
    public void A_tag_over_several_lines_that_is_too_long_for_one_takes_a_line_for_each_item()
    {
        var alt = new string('x', 120);

        Assert.That(
            Formatting.Of($"[Dam]{{caption image=dam.jpg\n credit=\"Agency A\"  alt={alt}}}"),
            Is.EqualTo($"[Dam]{{\n  caption\n  image=dam.jpg\n  credit=\"Agency A\"\n  alt={alt}\n}}"));
    }
}
