namespace NewsMarkup.Tests.Semantics;

/// <summary>Tags that can be read and say what no tag may say.</summary>
internal sealed class TagCheckTests
{
    [Test]
    public void Mentions_beside_a_kind_cost_one_message_and_nothing_else_is_said() =>
        Assert.That(Findings.OfBody("[Nobody knew]{claim @reyes @ministry by=@nobody colour=red}."), Is.EqualTo(new[]
        {
            "@reyes: NM0003 Unexpected text in this tag: `@reyes` stands beside the kind `claim`. | Name who says it with `by=@reyes,@ministry`.",
        }));

    [Test]
    public void A_mention_beside_a_kind_that_nobody_says_belongs_in_brackets_of_its_own() =>
        Assert.That(Findings.OfBody("[Reyes]{em @reyes}."), Is.EqualTo(new[]
        {
            "@reyes: NM0003 Unexpected text in this tag: `@reyes` stands beside the kind `em`. | Put a mention in brackets of its own.",
        }));

    [Test]
    public void A_tag_with_neither_a_kind_nor_a_mention_costs_one_message() =>
        Assert.That(Findings.OfBody("[Nobody]{#who colour=red} knew."), Is.EqualTo(new[]
        {
            "{#who colour=red}: NM0003 Unexpected text in this tag: it has neither a kind nor an `@id`.",
        }));

    [Test]
    public void A_span_has_one_name() =>
        Assert.That(Findings.OfBody("[Nobody knew]{claim #a #b by=@reyes}."), Is.EqualTo(new[]
        {
            "#b: NM1006 `#` is given twice; the first one holds. | A span has one name, and this one is `#a`.",
        }));

    [Test]
    public void A_name_that_is_taken_is_not_reported_on_a_broken_tag() =>
        Assert.That(Findings.OfBody("[Nobody knew]{claim #a by=@reyes}. [They knew]{claim #a by=}."), Is.EqualTo(new[]
        {
            "by=: NM0003 Unexpected text in this tag: a value is missing after `by=`.",
        }));

    [TestCase("@place calder \"Calder\" {affiliation=@reyes}", "@reyes", "`@reyes`")]
    [TestCase("@place calder \"Calder\" {affiliation=@calder}", "@calder", "`@calder`")]
    [TestCase("@place calder \"Calder\" {affiliation=#a}", "#a", "`#a`")]
    public void An_affiliation_is_an_organisation(string declaration, string marked, string quoted) =>
        Assert.That(Findings.Of($"---\n@person reyes \"Elena Reyes\"\n{declaration}\n---\n"), Is.EqualTo(new[]
        {
            $"{marked}: NM1005 {quoted} is no value of `affiliation=`: it takes `@` and the id of an organisation that `@org` declares.",
        }));

    [Test]
    public void An_affiliation_without_its_sign_is_recognised() =>
        Assert.That(Findings.Of("---\n@person reyes \"Elena Reyes\" {affiliation=ministry}\n@org ministry \"Ministry\"\n---\n"), Is.EqualTo(new[]
        {
            "ministry: NM1005 `ministry` is no value of `affiliation=`: it takes `@` and the id of an organisation that `@org` declares. "
                + "| Did you mean `@ministry`?",
        }));

    [TestCase("\"\"")]
    [TestCase("\"  \"")]
    public void A_source_has_words(string value) =>
        Assert.That(Findings.OfBody($"[Nobody knew]{{claim by={value}}}."), Is.EqualTo(new[]
        {
            $"{value}: NM1005 An empty text is no value of `by=`: it takes `@` and the id of a source, or a description in quotation marks.",
        }));

    [Test]
    public void An_empty_text_says_nothing_anywhere() =>
        Assert.That(Findings.OfBody("[Reyes]{caption alt=\"\" x-desk=\"\"}"), Is.EqualTo(new[]
        {
            "\"\": NM1005 An empty text is no value of `alt=`: it takes words.",
        }));

    [Test]
    public void A_source_is_not_a_span() =>
        Assert.That(Findings.OfBody("[Nobody knew]{claim #a by=#a}."), Is.EqualTo(new[]
        {
            "#a: NM1005 `#a` is no value of `by=`: it takes `@` and the id of a source, or a description in quotation marks.",
        }));

    [TestCase("٣٠٢٦")]
    [TestCase("2026-٠٣")]
    public void A_date_has_ASCII_digits(string date) =>
        Assert.That(Findings.OfBody($"[Friday]{{date when={date}}}."), Is.EqualTo(new[]
        {
            $"{date}: NM1005 `{date}` is no value of `when=`: it takes a date such as 2026-03-14, 2026-03 or 2026, a time, or an interval such as 2004/2015.",
        }));

    [TestCase("1\0")]
    [TestCase("\" 1 \"")]
    [TestCase("1,000")]
    [TestCase("0x10")]
    public void A_number_is_digits_alone(string number) =>
        Assert.That(
            Findings.OfBody($"[one]{{number value={number}}}."),
            Has.One.Contains(" is no value of `value=`: it takes a number in digits such as 1200 or 4.5."));

    [Test]
    public void A_long_value_is_quoted_by_its_begin() =>
        Assert.That(Findings.OfBody($"[one]{{number value={new string('x', 100_000)}}}.").Single(), Does.EndWith(
            "x: NM1005 `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…` is no value of `value=`: it takes a number in digits such as 1200 or 4.5."));
}
