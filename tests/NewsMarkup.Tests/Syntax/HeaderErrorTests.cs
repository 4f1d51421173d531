namespace NewsMarkup.Tests.Syntax;

/// <summary>Header lines that are broken: what is said, and where.</summary>
internal sealed class HeaderErrorTests
{
    [Test]
    public void A_line_that_is_no_item() => SyntaxErrors.AreMarked("""
        ---
        Written on Friday.
        ^^^^^^^^^^^^^^^^^^ NM0006: This header line cannot be read: it is no `key: value`, no declaration, no `@use` and no comment.
        status: draft
        ---
        """);

    [Test]
    public void A_key_with_a_capital_letter() => SyntaxErrors.AreMarked("""
        ---
        Headline: Dam review ordered
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ NM0006: This header line cannot be read: it is no `key: value`, no declaration, no `@use` and no comment.
        ---
        """);

    [Test]
    public void A_blank_before_the_colon() => SyntaxErrors.AreMarked("""
        ---
        headline : Dam review ordered
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ NM0006: This header line cannot be read: it is no `key: value`, no declaration, no `@use` and no comment.
        ---
        """);

    [Test]
    public void An_indented_item() => SyntaxErrors.AreMarked("""
        ---
          headline: Dam review ordered
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ NM0006: This header line cannot be read: it is no `key: value`, no declaration, no `@use` and no comment.
        ---
        """);

    [Test]
    public void A_declaration_without_a_name() => SyntaxErrors.AreMarked("""
        ---
        @person reyes
        ^^^^^^^^^^^^^ NM0006: This header line cannot be read: a name in quotation marks is missing after `@person reyes`.
        ---
        """);

    [Test]
    public void A_declaration_with_a_name_without_quotation_marks() => SyntaxErrors.AreMarked("""
        ---
        @person reyes Elena Reyes {role=minister}
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ NM0006: This header line cannot be read: a name in quotation marks is missing after `@person reyes`.
        ---
        """);

    [Test]
    public void A_declaration_with_a_name_that_is_never_closed() => SyntaxErrors.AreMarked("""
        ---
        @person reyes "Elena Reyes
                      ^^^^^^^^^^^^ NM0006: This header line cannot be read: a name in quotation marks is missing after `@person reyes`.
        ---
        """);

    [Test]
    public void A_declaration_without_an_id() => SyntaxErrors.AreMarked("""
        ---
        @person "Elena Reyes" {role=minister}
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ NM0006: This header line cannot be read: an id is missing after `@person`.
        ---
        """);

    [Test]
    public void A_declaration_with_an_id_that_begins_with_no_letter_and_no_digit() => SyntaxErrors.AreMarked("""
        ---
        @person _reyes "Elena Reyes"
                ^^^^^^^^^^^^^^^^^^^^ NM0006: This header line cannot be read: an id is missing after `@person`.
        ---
        """);

    [Test]
    public void A_declaration_with_a_kind_alone() => SyntaxErrors.AreMarked("""
        ---
        @person
        ^^^^^^^ NM0006: This header line cannot be read: an id is missing after `@person`.
        ---
        """);

    [Test]
    public void A_declaration_with_words_after_it() => SyntaxErrors.AreMarked("""
        ---
        @person reyes "Elena Reyes" {role=minister}, 52
                                                   ^^^^ NM0006: This header line cannot be read: `, 52` stands after its end.
        ---
        """);

    [Test]
    public void A_declaration_with_a_second_block() => SyntaxErrors.AreMarked("""
        ---
        @person reyes "Elena Reyes" {role=minister} {family=Reyes}
                                                    ^^^^^^^^^^^^^^ NM0006: This header line cannot be read: `{family=Reyes}` stands after its end.
        ---
        """);

    [Test]
    public void A_register_without_a_path() => SyntaxErrors.AreMarked("""
        ---
        @use
        ^^^^ NM0006: This header line cannot be read: a path in quotation marks is missing after `@use`.
        ---
        """);

    [Test]
    public void A_register_with_a_path_without_quotation_marks() => SyntaxErrors.AreMarked("""
        ---
        @use registers/government.news
             ^^^^^^^^^^^^^^^^^^^^^^^^^ NM0006: This header line cannot be read: a path in quotation marks is missing after `@use`.
        ---
        """);

    [Test]
    public void A_register_with_words_after_it() => SyntaxErrors.AreMarked("""
        ---
        @use "government.news" "courts.news"
                               ^^^^^^^^^^^^^ NM0006: This header line cannot be read: `"courts.news"` stands after its end.
        ---
        """);

    [Test]
    public void A_declaration_with_an_attribute_that_cannot_be_read() => SyntaxErrors.AreMarked("""
        ---
        @person reyes "Elena Reyes" {role=water minister of state}
                                                ^^^^^^^^ NM0003: Unexpected text in this tag: `minister` is no `key=value`; put a value of several words between quotation marks.
        ---
        """);

    [TestCase("@obi")]
    [TestCase("#warned")]
    public void A_declaration_that_mentions_or_names_something(string reference) => SyntaxErrors.AreMarked($$"""
        ---
        @person reyes "Elena Reyes" {{{reference}} role=minister}
                                     {{new string('^', reference.Length)}} NM0003: Unexpected text in this tag: `{{reference}}` stands in a declaration, which takes `key=value` alone.
        ---
        """);

    [Test]
    public void A_declaration_whose_block_is_never_closed_and_mentions_somebody() => SyntaxErrors.AreMarked("""
        ---
        @person reyes "Elena Reyes" {role=minister @obi
                                    ^^^^^^^^^^^^^^ NM0002: This tag is never closed: `}` is missing.
        ---
        """);

    [Test]
    public void A_declaration_with_an_empty_block() => SyntaxErrors.AreMarked("""
        ---
        @person reyes "Elena Reyes" {}
                                    ^^ NM0003: Unexpected text in this tag: nothing stands between its braces.
        ---
        """);

    [Test]
    public void A_block_that_the_next_item_ends() => SyntaxErrors.AreMarked("""
        ---
        @person reyes "Elena Reyes" {role=minister
                                    ^^^^^^^^^^^^^^
          aka="Ms Reyes"
        ^^^^^^^^^^^^^^^^ NM0002: This tag is never closed: `}` is missing.
        @org ministry "Ministry of Water" {aka="the ministry"}
        status: draft
        ---
        """);

    [Test]
    public void A_block_that_the_end_of_the_header_ends() => SyntaxErrors.AreMarked("""
        ---
        @person reyes "Elena Reyes" {role=minister
                                    ^^^^^^^^^^^^^^ NM0002: This tag is never closed: `}` is missing.
        ---
        The end} of the header ends the tag too.
        """);

    [Test]
    public void A_block_that_a_blank_line_ends() => SyntaxErrors.AreMarked("""
        ---
        @person reyes "Elena Reyes" {role=minister
                                    ^^^^^^^^^^^^^^ NM0002: This tag is never closed: `}` is missing.

        status: draft
        ---
        """);

    [Test]
    public void Several_things_wrong_in_one_line_cost_one_message() => SyntaxErrors.AreMarked("""
        ---
        @person Elena Reyes {role=water minister} since 2024
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ NM0006: This header line cannot be read: a name in quotation marks is missing after `@person Elena`.
        ---
        """);

    [Test]
    public void Broken_lines_with_items_between_cost_a_message_each() => SyntaxErrors.AreMarked("""
        ---
        One.
        ^^^^ NM0006: This header line cannot be read: it is no `key: value`, no declaration, no `@use` and no comment.
        status: draft
        Two.
        ^^^^ NM0006: This header line cannot be read: it is no `key: value`, no declaration, no `@use` and no comment.
        ---
        """);
}
