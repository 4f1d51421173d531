namespace NewsMarkup.Tests.Syntax;

/// <summary>What may stand between the braces of a tag: a tree for each form.</summary>
internal sealed class AttributeTreeTests
{
    [Test]
    public void Kind_mentions_and_name_stand_in_any_order() =>
        Assert.That(TreeText.OfTag("#warned @reyes @obi claim"), Is.EqualTo("""
            SpanName <#warned>
            Blank < >
            Mention <@reyes>
            Blank < >
            Mention <@obi>
            Blank < >
            Kind <claim>
            """));

    [TestCase("a")]
    [TestCase("x-mine")]
    [TestCase("1")]
    [TestCase("by", Description = "a key is a kind where no value follows it")]
    public void The_bare_word_is_the_kind(string kind) =>
        Assert.That(TreeText.OfTag(kind), Is.EqualTo($"Kind <{kind}>"));

    [TestCase("reyes")]
    [TestCase("a.b_c-d9")]
    [TestCase("9news")]
    [TestCase("josé")]
    [TestCase("jose\u0301", Description = "a letter and its mark")]
    [TestCase("金正恩")]
    [TestCase("नेहरू", Description = "marks that take a place of their own")]
    [TestCase("𐐀𐐨", Description = "letters outside the BMP")]
    public void An_id_is_letters_with_their_marks_digits_and_three_signs(string id) =>
        Assert.That(TreeText.OfTag($"@{id}"), Is.EqualTo($"Mention <@{id}>"));

    [TestCase("-reyes")]
    [TestCase(".reyes")]
    [TestCase("\u0301reyes", Description = "a mark")]
    [TestCase("\u2009reyes", Description = "a blank")]
    [TestCase("👩reyes")]
    public void An_id_begins_with_a_letter_or_a_digit(string id) => Assert.That(TreeText.OfTag($"@{id}"), Is.EqualTo($"Skipped <@{id}>"));

    [TestCase("when=2026-03-14", "2026-03-14")]
    [TestCase("when=2004/2015", "2004/2015")]
    [TestCase("when=..", "..")]
    [TestCase("sameAs=https://en.wikipedia.org/wiki/Washington,_D.C.?a=b#c", "https://en.wikipedia.org/wiki/Washington,_D.C.?a=b#c",
        Description = "a comma is a comma where the key takes no list")]
    [TestCase("cite=https://example.org/a[1]b", "https://example.org/a[1]b", Description = "brackets are no signs in a value")]
    [TestCase(@"path=C:\news", @"C:\news", Description = "a backslash escapes inside quotation marks only")]
    [TestCase("handle=@reyes's", "@reyes's", Description = "no reference, since it goes on")]
    [TestCase("fragment=#", "#")]
    [TestCase("quote=it's", "it's")]
    public void A_value_is_a_word(string attribute, string value)
    {
        var key = attribute[..attribute.IndexOf('=', StringComparison.Ordinal)];

        Assert.That(TreeText.OfTag(attribute), Is.EqualTo($"""
            Attribute
              AttributeKey <{key}>
              Punctuation <=>
              WordValue <{value}>
            """));
    }

    [TestCase("\"\"")]
    [TestCase("\"not authorised to speak publicly\"")]
    [TestCase("\"braces } and { and ]{x} and = and ,\"")]
    [TestCase("""
        "a \"marked\" word and C:\\news"
        """)]
    [TestCase("""
        "other \n \ backslashes"
        """)]
    public void A_value_is_a_string_in_quotation_marks(string value) =>
        Assert.That(TreeText.OfTag($"reason={value}"), Is.EqualTo($"""
            Attribute
              AttributeKey <reason>
              Punctuation <=>
              StringValue <{value}>
            """));

    [TestCase("continues=#told", "continues", "#told")]
    [TestCase("review=@r1", "review", "@r1")]
    public void A_value_is_a_reference(string attribute, string key, string value) =>
        Assert.That(TreeText.OfTag(attribute), Is.EqualTo($"""
            Attribute
              AttributeKey <{key}>
              Punctuation <=>
              ReferenceValue <{value}>
            """));

    [TestCase("by")]
    [TestCase("via")]
    [TestCase("to")]
    [TestCase("about")]
    [TestCase("for")]
    [TestCase("denies")]
    [TestCase("doubts")]
    [TestCase("confirms")]
    [TestCase("contradicts")]
    [TestCase("supports")]
    [TestCase("repeats")]
    [TestCase("members")]
    [TestCase("allow")]
    public void Reference_keys_and_allow_take_a_comma_list(string key) =>
        Assert.That(TreeText.OfTag($"""{key}=@a,#b,"c, d",e"""), Is.EqualTo($"""
            Attribute
              AttributeKey <{key}>
              Punctuation <=>
              ReferenceValue <@a>
              Punctuation <,>
              ReferenceValue <#b>
              Punctuation <,>
              StringValue <"c, d">
              Punctuation <,>
              WordValue <e>
            """));

    [Test]
    public void A_key_may_be_given_again() =>
        Assert.That(TreeText.OfTag("""by=@a by="a clerk" """), Is.EqualTo("""
            Attribute
              AttributeKey <by>
              Punctuation <=>
              ReferenceValue <@a>
            Blank < >
            Attribute
              AttributeKey <by>
              Punctuation <=>
              StringValue <"a clerk">
            Blank < >
            """));

    [Test]
    public void Items_may_stand_on_several_lines_with_comments_between() =>
        Assert.That(TreeText.OfTag("\n  claim\r\n%% who } says\n\tby=@reyes\n"), Is.EqualTo("""
            Blank <\n  >
            Kind <claim>
            Blank <\r\n>
            Comment <%% who } says>
            Blank <\n\t>
            Attribute
              AttributeKey <by>
              Punctuation <=>
              ReferenceValue <@reyes>
            Blank <\n>
            """));

    [Test]
    public void What_is_no_attribute_is_skipped_and_the_rest_is_read() =>
        Assert.That(TreeText.OfTag("claim !? by=@reyes"), Is.EqualTo("""
            Kind <claim>
            Blank < >
            Skipped <!?>
            Blank < >
            Attribute
              AttributeKey <by>
              Punctuation <=>
              ReferenceValue <@reyes>
            """));

    [Test]
    public void An_attribute_that_breaks_off_is_skipped_as_a_whole() =>
        Assert.That(TreeText.OfTag("by=@reyes,@ claim"), Is.EqualTo("""
            Skipped <by=@reyes,@>
            Blank < >
            Kind <claim>
            """));
}
