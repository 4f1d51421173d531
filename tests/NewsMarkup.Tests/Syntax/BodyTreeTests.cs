namespace NewsMarkup.Tests.Syntax;

/// <summary>What a body is made of: a tree for each construct.</summary>
internal sealed class BodyTreeTests
{
    [Test]
    public void A_text_without_tags_is_a_paragraph_of_words() =>
        Assert.That(TreeText.Outline("The dam broke on Friday."), Is.EqualTo("""
            Paragraph
              Text <The dam broke on Friday.>
            """));

    [Test]
    public void An_empty_text_is_an_empty_document() => Assert.That(TreeText.Outline(""), Is.Empty);

    [Test]
    public void Lines_of_spaces_and_tabs_part_paragraphs() =>
        Assert.That(TreeText.Outline("One,\r\ntwo.\r\n \t\r\n\nThree.\n"), Is.EqualTo("""
            Paragraph
              Text <One,\r\ntwo.\r\n \t\r\n\n>
            Paragraph
              Text <Three.\n>
            """));

    [Test]
    public void Blank_lines_at_the_begin_belong_to_the_first_paragraph() =>
        Assert.That(TreeText.Outline("\n\nOne."), Is.EqualTo("""
            Paragraph
              Text <\n\nOne.>
            """));

    [Test]
    public void A_carriage_return_ends_a_line() =>
        Assert.That(TreeText.Outline("One.\r\rTwo."), Is.EqualTo("""
            Paragraph
              Text <One.\r\r>
            Paragraph
              Text <Two.>
            """));

    [TestCase('\u2028', Description = "line separator")]
    [TestCase('\u0085', Description = "next line")]
    [TestCase('\u00A0', Description = "no-break space")]
    [TestCase('\u3000', Description = "ideographic space")]
    public void Other_blanks_part_no_paragraphs(char blank) =>
        Assert.That(TreeText.Outline($"One.\n{blank}\nTwo."), Is.EqualTo($"""
            Paragraph
              Text <One.\n{blank}\nTwo.>
            """));

    [Test]
    public void A_span_is_words_in_brackets_and_a_tag() =>
        Assert.That(TreeText.OfSpan("So [the dam broke]{claim}, he said."), Is.EqualTo("""
            Punctuation <[>
            Text <the dam broke>
            Punctuation <]>
            AttributeBlock
              Punctuation <{>
              Kind <claim>
              Punctuation <}>
            """));

    [Test]
    public void Words_stand_before_and_after_a_span() =>
        Assert.That(TreeText.OfParagraph("So [the dam broke]{claim}, he said."), Is.EqualTo("""
            Text <So >
            Span
              Punctuation <[>
              Text <the dam broke>
              Punctuation <]>
              AttributeBlock <{claim}>
            Text <, he said.>
            """));

    [Test]
    public void Spans_stand_in_spans() =>
        Assert.That(TreeText.OfParagraph("[[Reyes]{@reyes} knew]{claim}"), Is.EqualTo("""
            Span
              Punctuation <[>
              Span
                Punctuation <[>
                Text <Reyes>
                Punctuation <]>
                AttributeBlock <{@reyes}>
              Text < knew>
              Punctuation <]>
              AttributeBlock <{claim}>
            """));

    [Test]
    public void A_span_may_hold_no_words() =>
        Assert.That(TreeText.OfParagraph("[]{claim}"), Is.EqualTo("""
            Span
              Punctuation <[>
              Punctuation <]>
              AttributeBlock <{claim}>
            """));

    [Test]
    public void A_span_runs_over_lines_but_over_no_blank_one() =>
        Assert.That(TreeText.Outline("[One\ntwo]{em} [three\n\nfour]{em}"), Is.EqualTo("""
            Paragraph
              Span
                Punctuation <[>
                Text <One\ntwo>
                Punctuation <]>
                AttributeBlock <{em}>
              Text < [three\n\n>
            Paragraph
              Text <four]{em}>
            """));

    [TestCase("“[W]e had [sic] no choice,” she said.")]
    [TestCase("[the president] {he said}", Description = "a blank stands between")]
    [TestCase("a [[b]] c")]
    [TestCase("] [ ] { [")]
    [TestCase("Elastic{ON} {claim}")]
    public void Brackets_without_a_tag_are_words(string text) =>
        Assert.That(TreeText.OfParagraph(text), Is.EqualTo($"""
            Text <{text}>
            """));

    [Test]
    public void Brackets_without_a_tag_are_words_inside_a_span_too() =>
        Assert.That(TreeText.OfParagraph("[“[W]e had [sic] none”]{quote}"), Is.EqualTo("""
            Span
              Punctuation <[>
              Text <“[W]e had [sic] none”>
              Punctuation <]>
              AttributeBlock <{quote}>
            """));

    [Test]
    public void A_bracket_that_is_never_closed_hides_no_span_after_it() =>
        Assert.That(TreeText.OfParagraph("[ [a]{em}"), Is.EqualTo("""
            Text <[ >
            Span
              Punctuation <[>
              Text <a>
              Punctuation <]>
              AttributeBlock <{em}>
            """));

    [Test]
    public void A_backslash_makes_six_signs_plain() =>
        Assert.That(TreeText.OfParagraph(@"\[\]\{\}\\\%"), Is.EqualTo("""
            Escape <\[>
            Escape <\]>
            Escape <\{>
            Escape <\}>
            Escape <\\>
            Escape <\%>
            """));

    [TestCase(@"C:\news \n \""")]
    [TestCase(@"at the end \")]
    public void Before_anything_else_a_backslash_is_a_backslash(string text) =>
        Assert.That(TreeText.OfParagraph(text), Is.EqualTo($"""
            Text <{text}>
            """));

    [Test]
    public void An_escaped_bracket_opens_and_closes_nothing() =>
        Assert.That(TreeText.OfParagraph(@"[a\]{b} \[c]{em}"), Is.EqualTo("""
            Span
              Punctuation <[>
              Text <a>
              Escape <\]>
              Text <{b} >
              Escape <\[>
              Text <c>
              Punctuation <]>
              AttributeBlock <{em}>
            """));

    [Test]
    public void An_escaped_brace_makes_no_tag() =>
        Assert.That(TreeText.OfParagraph(@"[a]\{b}"), Is.EqualTo("""
            Text <[a]>
            Escape <\{>
            Text <b}>
            """));

    [Test]
    public void A_line_that_begins_with_two_percent_signs_is_a_comment() =>
        Assert.That(TreeText.OfParagraph("%% [first]{em}\nWords\n%% middle\r\n%% twice\nmore\n%% last"), Is.EqualTo("""
            Comment <%% [first]{em}>
            Text <\nWords\n>
            Comment <%% middle>
            Text <\r\n>
            Comment <%% twice>
            Text <\nmore\n>
            Comment <%% last>
            """));

    [TestCase(" %% after a blank")]
    [TestCase("3 %% 4")]
    [TestCase("% one sign")]
    public void Elsewhere_percent_signs_are_words(string text) =>
        Assert.That(TreeText.OfParagraph(text), Is.EqualTo($"""
            Text <{text}>
            """));

    [Test]
    public void A_comment_inside_a_span_is_a_part_of_it() =>
        Assert.That(TreeText.OfParagraph("[One\n%% ]{em}\ntwo]{em}"), Is.EqualTo("""
            Span
              Punctuation <[>
              Text <One\n>
              Comment <%% ]{em}>
              Text <\ntwo>
              Punctuation <]>
              AttributeBlock <{em}>
            """));

    [Test]
    public void A_comment_alone_is_a_paragraph_of_its_own() =>
        Assert.That(TreeText.Outline("One.\n\n%% aside\n\nTwo."), Is.EqualTo("""
            Paragraph
              Text <One.\n\n>
            Paragraph
              Comment <%% aside>
              Text <\n\n>
            Paragraph
              Text <Two.>
            """));

    [Test]
    public void A_line_of_dashes_that_is_not_the_first_is_words() =>
        Assert.That(TreeText.Outline("One.\n---\nTwo."), Is.EqualTo("""
            Paragraph
              Text <One.\n---\nTwo.>
            """));
}
