namespace NewsMarkup.Tests.Syntax;

/// <summary>What a header is made of: a tree for each construct.</summary>
internal sealed class HeaderTreeTests
{
    [Test]
    public void A_header_stands_between_two_lines_of_three_dashes() =>
        Assert.That(TreeText.Outline("---\nstatus: draft\n---\nThe dam broke."), Is.EqualTo("""
            Header
              Fence <--->
              Blank <\n>
              Field <status: draft>
              Blank <\n>
              Fence <--->
              Blank <\n>
            Paragraph
              Text <The dam broke.>
            """));

    [Test]
    public void A_header_may_be_empty_and_the_body_too() =>
        Assert.That(TreeText.Outline("---\r\n---"), Is.EqualTo("""
            Header
              Fence <--->
              Blank <\r\n>
              Fence <--->
            """));

    [Test]
    public void Blanks_may_follow_the_dashes() =>
        Assert.That(TreeText.Outline("--- \n---\t\nBody"), Is.EqualTo("""
            Header
              Fence <--->
              Blank < \n>
              Fence <--->
              Blank <\t\n>
            Paragraph
              Text <Body>
            """));

    [Test]
    public void The_body_begins_right_after_the_closing_line() =>
        Assert.That(TreeText.Outline("---\n---\n\nBody"), Is.EqualTo("""
            Header
              Fence <--->
              Blank <\n>
              Fence <--->
              Blank <\n>
            Paragraph
              Text <\nBody>
            """));

    [TestCase(" ---\nstatus: draft\n---")]
    [TestCase("----\nstatus: draft\n---")]
    [TestCase("\n---\nstatus: draft\n---")]
    [TestCase("--- draft\nstatus: draft\n---")]
    [TestCase("\uFEFF---\nstatus: draft\n---", Description = "a byte order mark is no part of a text; this one is")]
    public void Without_the_dashes_on_its_first_line_a_file_is_all_body(string text) =>
        Assert.That(TreeText.Outline(text), Does.StartWith("Paragraph\n  Text <"));

    [TestCase("headline: Dam review: what \"we\" [know]{so far} @all", "headline", "Dam review: what \"we\" [know]{so far} @all")]
    [TestCase("x-9-y: 1", "x-9-y", "1")]
    [TestCase("byline: \t Ada Obi \t ", "byline", "Ada Obi")]
    public void A_field_has_the_rest_of_its_line_without_the_blanks_around_it(string line, string key, string value)
    {
        var field = TreeText.OfHeader(line).Split('\n');

        Assert.That((field[1], field[4]), Is.EqualTo(($"  FieldKey <{key}>", $"  FieldValue <{value}>")));
    }

    [Test]
    public void A_field_may_have_no_value() =>
        Assert.That(TreeText.OfHeader("standfirst:"), Is.EqualTo("""
            Field
              FieldKey <standfirst>
              Punctuation <:>
              FieldValue <>
            """));

    [Test]
    public void No_blank_is_needed_after_the_colon() =>
        Assert.That(TreeText.OfHeader("url:https://example.org"), Is.EqualTo("""
            Field
              FieldKey <url>
              Punctuation <:>
              FieldValue <https://example.org>
            """));

    [Test]
    public void A_declaration_has_a_kind_an_id_and_a_name() =>
        Assert.That(TreeText.OfHeader("""@person reyes "Elena \"Lena\" Reyes" """.TrimEnd()), Is.EqualTo("""
            Declaration
              Punctuation <@>
              DeclarationKind <person>
              Blank < >
              DeclarationId <reyes>
              Blank < >
              DeclarationName <"Elena \"Lena\" Reyes">
            """));

    [Test]
    public void A_declaration_may_have_attributes_on_one_line() =>
        Assert.That(TreeText.OfHeader("""@org  ministry "Ministry of Water"{aka="the ministry" type=institution}"""), Is.EqualTo("""
            Declaration
              Punctuation <@>
              DeclarationKind <org>
              Blank <  >
              DeclarationId <ministry>
              Blank < >
              DeclarationName <"Ministry of Water">
              AttributeBlock
                Punctuation <{>
                Attribute
                  AttributeKey <aka>
                  Punctuation <=>
                  StringValue <"the ministry">
                Blank < >
                Attribute
                  AttributeKey <type>
                  Punctuation <=>
                  WordValue <institution>
                Punctuation <}>
            """));

    [Test]
    public void A_declaration_may_have_attributes_on_several_lines() =>
        Assert.That(TreeText.OutlineOfHeader("@group crew \"the crew\" {\n%% all } three\n  members=@a,@b\n}\nstatus: draft"), Is.EqualTo("""
            Declaration <@group crew "the crew" {\n%% all } three\n  members=@a,@b\n}>
            Blank <\n>
            Field <status: draft>
            """));

    [Test]
    public void A_register_is_used_by_its_path() =>
        Assert.That(TreeText.OfHeader("""@use "registers/government.news" """), Is.EqualTo("""
            Use
              Punctuation <@use>
              Blank < >
              UsePath <"registers/government.news">
            """));

    [Test]
    public void A_kind_may_begin_as_the_word_use_does() =>
        Assert.That(TreeText.OfHeader("""@user a "A" """.TrimEnd()), Does.StartWith("Declaration\n  Punctuation <@>\n  DeclarationKind <user>"));

    [Test]
    public void Comments_and_blank_lines_stand_between_the_items() =>
        Assert.That(TreeText.OutlineOfHeader("%% internal: legal read this\n\n \t\nstatus: draft"), Is.EqualTo("""
            Comment <%% internal: legal read this>
            Blank <\n\n \t\n>
            Field <status: draft>
            """));

    [Test]
    public void A_line_that_cannot_be_read_is_skipped() =>
        Assert.That(TreeText.OutlineOfHeader("Status = draft\nstatus: draft"), Is.EqualTo("""
            Skipped <Status = draft>
            Blank <\n>
            Field <status: draft>
            """));

    [Test]
    public void What_was_read_of_a_broken_declaration_is_kept() =>
        Assert.That(TreeText.OfHeader("@person reyes Elena \"Reyes\""), Is.EqualTo("""
            Declaration
              Punctuation <@>
              DeclarationKind <person>
              Blank < >
              DeclarationId <reyes>
              Blank < >
            Skipped <Elena "Reyes">
            """));
}
