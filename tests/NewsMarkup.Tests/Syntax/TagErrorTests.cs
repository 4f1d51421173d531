using NewsMarkup.Syntax;

namespace NewsMarkup.Tests.Syntax;

/// <summary>Tags that are broken: what is said, and where.</summary>
internal sealed class TagErrorTests
{
    [Test]
    public void A_tag_with_nothing_in_it() => SyntaxErrors.AreMarked("""
        [He knew]{}, she said.
                 ^^ NM0003: Unexpected text in this tag: nothing stands between its braces.
        """);

    [Test]
    public void A_tag_with_nothing_but_blanks_and_comments_in_it() => SyntaxErrors.AreMarked("""
        [He knew]{
                 ^
        %% to do
        ^^^^^^^^
        }
        ^ NM0003: Unexpected text in this tag: nothing stands between its braces.
        """);

    [Test]
    public void Something_that_is_no_attribute() => SyntaxErrors.AreMarked("""
        [He knew]{claim !important by=@reyes}, she said.
                        ^^^^^^^^^^ NM0003: Unexpected text in this tag: `!important` is no attribute.
        """);

    [Test]
    public void A_string_that_no_key_takes() => SyntaxErrors.AreMarked("""
        [He knew]{claim "on Friday"}, she said.
                        ^^^ NM0003: Unexpected text in this tag: `"on` is no attribute.
        """);

    [Test]
    public void A_value_that_no_key_takes() => SyntaxErrors.AreMarked("""
        [He knew]{claim =@reyes}, she said.
                        ^^^^^^^ NM0003: Unexpected text in this tag: `=@reyes` is no attribute.
        """);

    [Test]
    public void A_second_kind() => SyntaxErrors.AreMarked("""
        [He knew]{claim by reyes}, she said.
                        ^^ NM0003: Unexpected text in this tag: `by` is a second kind; put a value of several words between quotation marks.
        """);

    [Test]
    public void A_value_of_several_words_without_quotation_marks() => SyntaxErrors.AreMarked("""
        [Reyes at the dam]{caption credit=City News}
                                               ^^^^ NM0003: Unexpected text in this tag: `News` is a second kind; put a value of several words between quotation marks.
        """);

    [Test]
    public void A_mention_without_an_id() => SyntaxErrors.AreMarked("""
        [Reyes]{@} said.
                ^ NM0003: Unexpected text in this tag: an id is missing after `@`.
        """);

    [Test]
    public void A_name_without_an_id() => SyntaxErrors.AreMarked("""
        [He knew]{claim #}, she said.
                        ^ NM0003: Unexpected text in this tag: an id is missing after `#`.
        """);

    [Test]
    public void An_id_that_begins_with_no_letter_and_no_digit() => SyntaxErrors.AreMarked("""
        [Reyes]{@_reyes} said.
                ^^^^^^^ NM0003: Unexpected text in this tag: an id is missing after `@`.
        """);

    [Test]
    public void A_key_without_a_value() => SyntaxErrors.AreMarked("""
        [He knew]{claim by= when=2026}, she said.
                        ^^^ NM0003: Unexpected text in this tag: a value is missing after `by=`.
        """);

    [Test]
    public void A_list_that_ends_with_a_comma() => SyntaxErrors.AreMarked("""
        [He knew]{claim by=@reyes,}, she said.
                        ^^^^^^^^^^ NM0003: Unexpected text in this tag: a value is missing after `by=@reyes,`.
        """);

    [Test]
    public void A_list_with_a_blank_in_it() => SyntaxErrors.AreMarked("""
        [He knew]{claim by=@reyes, @obi}, she said.
                        ^^^^^^^^^^ NM0003: Unexpected text in this tag: a value is missing after `by=@reyes,`.
        """);

    [Test]
    public void A_list_with_a_sign_and_no_id() => SyntaxErrors.AreMarked("""
        [He knew]{claim by=@reyes,@ about=@dam}, she said.
                        ^^^^^^^^^^^ NM0003: Unexpected text in this tag: an id is missing after `by=@reyes,@`.
        """);

    [Test]
    public void A_quotation_mark_that_is_never_closed() => SyntaxErrors.AreMarked("""
        [He knew]{claim by="a clerk when=2026}, she said.
                        ^^^^^ NM0003: Unexpected text in this tag: a quotation mark is opened and never closed.
        """);

    [Test]
    public void A_string_that_runs_over_a_line_end() => SyntaxErrors.AreMarked("""
        [He knew]{claim by="a
                        ^^^^^ NM0003: Unexpected text in this tag: a quotation mark is opened and never closed.
        clerk"}, she said.
        """);

    [Test]
    public void Two_attributes_without_a_blank_between() => SyntaxErrors.AreMarked("""
        [He knew]{claim by="a clerk"when=2026}, she said.
                        ^^^^^^^^^^^^^^^^^^^^^ NM0003: Unexpected text in this tag: `when=2026` follows `by="a clerk"` without a blank.
        """);

    [Test]
    public void A_comma_between_attributes() => SyntaxErrors.AreMarked("""
        [He knew]{claim, by=@reyes}, she said.
                  ^^^^^^ NM0003: Unexpected text in this tag: `,` follows `claim` without a blank.
        """);

    [Test]
    public void Quotation_marks_in_a_quoted_value() => SyntaxErrors.AreMarked("""
        [He knew]{claim note="he "knew" it"}, she said.
                        ^^^^^^^^^^^^^^^ NM0003: Unexpected text in this tag: `knew"` follows `note="he "` without a blank.
        """);

    [Test]
    public void A_tag_that_is_not_closed_before_the_next_one() => SyntaxErrors.AreMarked("""
        [He knew]{claim by=@reyes and [she]{@obi} did too.
                 ^^^^^^^^^^^^^^^^ NM0002: This tag is never closed: `}` is missing.
        """);

    [Test]
    public void A_tag_that_is_not_closed_before_the_paragraph_ends() => SyntaxErrors.AreMarked("""
        [He knew]{claim by=@reyes
                 ^^^^^^^^^^^^^^^^ NM0002: This tag is never closed: `}` is missing.

        [She]{@obi} said so.
        """);

    [Test]
    public void A_tag_that_breaks_off_in_an_attribute() => SyntaxErrors.AreMarked("""
        [He knew]{claim by= she said.
                 ^^^^^^ NM0002: This tag is never closed: `}` is missing.
        """);

    [Test]
    public void A_brace_alone() => SyntaxErrors.AreMarked("""
        [He knew]{
                 ^ NM0002: This tag is never closed: `}` is missing.
        """);

    [Test]
    public void A_tag_over_several_lines_that_is_never_closed() => SyntaxErrors.AreMarked("""
        [He knew]{claim
                 ^^^^^^
          by=@reyes
        ^^^^^^^^^^^ NM0002: This tag is never closed: `}` is missing.
        , [she]{@obi} said.
        """);

    [Test]
    public void A_brace_in_a_comment_closes_no_tag() => SyntaxErrors.AreMarked("""
        [He knew]{claim
                 ^^^^^^ NM0002: This tag is never closed: `}` is missing.
        %% }
        """);

    [Test]
    public void Several_things_wrong_in_one_tag_cost_one_message() => SyntaxErrors.AreMarked("""
        [He knew]{claim ! by= @ # by reyes "x when="}, she said.
                        ^ NM0003: Unexpected text in this tag: `!` is no attribute.
        """);

    [Test]
    public void A_long_word_is_quoted_by_its_begin() => SyntaxErrors.AreMarked("""
        [He knew]{claim !important-because-everybody-else-wrote-about-it}, she said.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ NM0003: Unexpected text in this tag: `!important-because-everybody-else-wrote-…` is no attribute.
        """);

    [Test]
    public void What_cannot_be_seen_is_quoted_as_an_escape() =>
        Assert.That(
            SyntaxTree.Parse("[He knew]{claim !\u001B\u202E\0}").Diagnostics.Select(diagnostic => diagnostic.Message),
            Is.EqualTo(new[] { @"Unexpected text in this tag: `!\u001B\u202E\u0000` is no attribute." }));

    [Test]
    public void A_tag_full_of_junk_costs_no_more_memory_than_one_full_of_attributes() =>
        Assert.That(AllocatedByTag("!?! "), Is.LessThan(AllocatedByTag("a=b ")));

    [Test]
    public void A_tag_of_more_than_a_million_characters_is_read_as_never_closed()
    {
        var tag = $"[x]{{{string.Concat(Enumerable.Repeat("a=b ", 1 << 18))}}}";

        Assert.That(SyntaxTree.Parse(tag).Diagnostics.Select(diagnostic => diagnostic.Rule.Id), Is.EqualTo(new[] { "NM0002" }));
    }

    [Test]
    public void Each_broken_tag_costs_a_message_of_its_own_in_the_order_of_the_text() => SyntaxErrors.AreMarked("""
        [[Reyes]{@} knew]{claim by=}, [she]{ said. [Obi]{@obi wrote.
                 ^ NM0003: Unexpected text in this tag: an id is missing after `@`.
                                ^^^ NM0003: Unexpected text in this tag: a value is missing after `by=`.
                                           ^ NM0002: This tag is never closed: `}` is missing.
                                                        ^^^^^ NM0002: This tag is never closed: `}` is missing.
        """);

    [Test]
    public void The_words_of_a_broken_tag_are_still_tagged() =>
        Assert.That(TreeText.OfParagraph("[He knew]{claim by= she said."), Is.EqualTo("""
            Span
              Punctuation <[>
              Text <He knew>
              Punctuation <]>
              AttributeBlock <{claim>
            Text < by= she said.>
            """));

    [Test]
    public void A_node_tells_whether_something_in_it_is_broken()
    {
        var spans = SyntaxTree.Parse("[[a]{em} [b]{em !}]{claim} [c]{em} [d]{ e").Root.DescendantsAndSelf().OfType<SpanSyntax>();

        Assert.That(
            spans.Select(span => (span.Text, span.HasErrors, span.Block.HasErrors)),
            Is.EqualTo(new[]
            {
                ("[[a]{em} [b]{em !}]{claim}", true, false),
                ("[a]{em}", false, false),
                ("[b]{em !}", true, true),
                ("[c]{em}", false, false),
                ("[d]{", true, true),
            }));
    }

    private static long AllocatedByTag(string item)
    {
        var text = $"[x]{{{string.Concat(Enumerable.Repeat(item, 10_000))}}}";
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = SyntaxTree.Parse(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Test]
    public void A_brace_is_not_broken_where_its_tag_is()
    {
        var block = SyntaxTree.Parse("[a]{em").Root.DescendantsAndSelf().OfType<AttributeBlockSyntax>().Single();

        Assert.That(block.Children.Select(child => ((SectionNode)child).HasErrors), Has.None.True);
    }
}
