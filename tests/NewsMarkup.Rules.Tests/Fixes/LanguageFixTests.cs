namespace NewsMarkup.Rules.Tests;

internal sealed class LanguageFixTests
{
    private const string Head = "---\nheadline: Dam\ndate: 2026-03-14\n";

    [TestCase("[It leaks]{claim by=\"a clerk\" [she]{em} said.", "[It leaks]{claim by=\"a clerk\"} [she]{em} said.")]
    [TestCase("[It leaks]{claim by=@a, she said.", "[It leaks]{claim by=@a}, she said.")]
    public void A_tag_is_closed(string text, string expected) => Assert.That(Findings.Fixed(text, "Close the tag"), Is.EqualTo(expected));

    [Test]
    public void A_brace_that_holds_no_tag_is_not_closed() => Assert.That(Findings.FixesOf("[It leaks]{\"so\", she said."), Is.Empty);

    [TestCase("---\nheadline: Dam\ndate: 2026-03-14\n\nIt leaks.\nBadly.", "---\nheadline: Dam\ndate: 2026-03-14\n\n---\nIt leaks.\nBadly.")]
    [TestCase("---\nheadline: Dam\ndate: 2026-03-14", "---\nheadline: Dam\ndate: 2026-03-14\n---\n")]
    public void A_header_is_closed(string text, string expected) => Assert.That(Findings.Fixed(text, "Close the header"), Is.EqualTo(expected));

    [TestCase("---\r\nheadline: Dam\r\nIt leaks.\r\nBadly.", "---\r\nheadline: Dam\r\n---\r\nIt leaks.\r\nBadly.")]
    [TestCase("---\rheadline: Dam\rIt leaks.\rBadly.", "---\rheadline: Dam\r---\rIt leaks.\rBadly.")]
    public void A_fix_keeps_the_line_ends(string text, string expected) => Assert.That(FixedAsIs(text, "Close the header"), Is.EqualTo(expected));

    [TestCase("[It leaks]{claim by=@rayes}.", "@reyes", "[It leaks]{claim by=@reyes}.")]
    [TestCase("[Reyes]{@reyse} left.", "@reyes", "[Reyes]{@reyes} left.")]
    [TestCase("[A]{claim #leak by=@reyes}. [No]{claim by=@reyes denies=#leek}.", "#leak", "[A]{claim #leak by=@reyes}. [No]{claim by=@reyes denies=#leak}.")]
    [TestCase("[It leaks]{clam by=@reyes}.", "claim", "[It leaks]{claim by=@reyes}.")]
    [TestCase("[It leaks]{claim bye=@reyes by=@reyes}.", "by", "[It leaks]{claim by=@reyes by=@reyes}.")]
    [TestCase("[It leaks]{claim by=@reyes type=alegation}.", "allegation", "[It leaks]{claim by=@reyes type=allegation}.")]
    [TestCase("[It leaks]{claim by=@reyes about=reyes}.", "@reyes", "[It leaks]{claim by=@reyes about=@reyes}.")]
    [TestCase("[It leaks]{claim by=reyes}.", "@reyes", "[It leaks]{claim by=@reyes}.")]
    public void What_was_probably_meant_is_written(string body, string meant, string expected)
    {
        var head = Head + "@person reyes \"Elena Reyes\"\n---\n[Elena Reyes]{@reyes} came.\n\n";

        Assert.That(Findings.Fixed(head + body, $"Write `{meant}`"), Is.EqualTo(head + expected));
    }

    [Test]
    public void A_header_s_word_is_mended() =>
        Assert.That(Findings.Fixed(Head + "status: drat\n---\nText.", "Write `draft`"), Is.EqualTo(Head + "status: draft\n---\nText."));

    [Test]
    public void A_kind_of_declaration_is_mended() =>
        Assert.That(
            Findings.Fixed(Head + "@persn reyes \"Elena Reyes\"\n---\n[Reyes]{@reyes} left.", "Write `person`"),
            Is.EqualTo(Head + "@person reyes \"Elena Reyes\"\n---\n[Reyes]{@reyes} left."));

    [TestCase("[Ida \"Kit\"\nHolm]{@holm} left.", "@person holm \"Ida \\\"Kit\\\" Holm\"")]
    [TestCase("[It leaks]{claim by=@holm}.", "@person holm \"Name\"")]
    public void An_id_is_declared(string body, string declaration) =>
        Assert.That(Findings.Fixed($"{Head}---\n{body}", "Declare `@holm` as a person"), Is.EqualTo($"{Head}{declaration}\n---\n{body}"));

    [TestCase("@person a \"A\"\n", "@person holm \"Holm\"\n", "@place b \"B\"\nstatus: draft\n")]
    [TestCase("@org    a    \"A\"\n@place  b    \"B\"\n", "@person holm \"Holm\"\n", "%% end\n")]
    [TestCase("@person a      \"A\"\n", "@person holm   \"Holm\"\n", "")]
    public void A_declaration_goes_after_the_last_of_its_kind_or_the_last_and_into_its_columns(string before, string declaration, string after) => Assert.That(
        FixedAsIs($"---\n{before}{after}---\n[Holm]{{@holm}} left.", "Declare `@holm` as a person"),
        Is.EqualTo($"---\n{before}{declaration}{after}---\n[Holm]{{@holm}} left."));

    [Test]
    public void An_id_is_declared_in_a_header_of_its_own_where_there_is_none() =>
        Assert.That(FixedAsIs("[Holm]{@holm} left.", "Declare `@holm` as a person"), Is.EqualTo("---\n@person holm \"Holm\"\n---\n[Holm]{@holm} left."));

    [Test]
    public void The_second_of_two_declarations_is_renamed() =>
        Assert.That(
            Findings.Fixed(
                Head + "@org calder \"Calder\"\n@place calder-2 \"x\"\n@place calder \"Calder Valley\"\n---\nText.",
                "Rename the second to `@calder-3`"),
            Is.EqualTo(Head + "@org calder \"Calder\"\n@place calder-2 \"x\"\n@place calder-3 \"Calder Valley\"\n---\nText."));

    [Test]
    public void The_second_of_two_spans_is_renamed() =>
        Assert.That(
            Findings.Fixed("[One]{claim #a by=\"x\"}. [Two]{claim #a by=\"x\"}.", "Rename the second to `#a-2`"),
            Is.EqualTo("[One]{claim #a by=\"x\"}. [Two]{claim #a-2 by=\"x\"}."));

    [TestCase("[One]{claim by=\"x\" type=fact type=opinion}.", "type=", "[One]{claim by=\"x\" type=fact}.")]
    [TestCase("[One]{claim by=\"x\" type=fact type=opinion cite=y}.", "type=", "[One]{claim by=\"x\" type=fact cite=y}.")]
    [TestCase("[One]{claim #a #b by=\"x\"}.", "#", "[One]{claim #a by=\"x\"}.")]
    [TestCase(Head + "date: 2026-03-15\n---\nText.", "date:", Head + "---\nText.")]
    public void The_second_value_of_a_key_is_removed(string text, string key, string expected) =>
        Assert.That(Findings.Fixed(text, $"Remove the second `{key}`"), Is.EqualTo(expected));

    [TestCase("@person reyes \"Elena Reyes\"\n")]
    [TestCase("@person reyes \"Elena Reyes\" {role=minister\n  aka=\"Ms Reyes\"}  \n")]
    public void A_declaration_that_is_not_used_is_removed(string declaration) =>
        Assert.That(Findings.Fixed($"{Head}{declaration}---\nText.", "Remove the declaration of `@reyes`"), Is.EqualTo(Head + "---\nText."));

    [TestCase("[Reyes]{@rayes} left.", "Write `@reyes`|Declare `@rayes` as a person")]
    [TestCase("[It leaks]{claim by=reyes}.", "Write `@reyes`")]
    [TestCase("[Reyes]{em so} left.", "")]
    public void A_declaration_stays_as_long_as_a_slip_may_be_its_use(string body, string fixes) =>
        Assert.That(string.Join('|', Findings.FixesOf(Head + "@person reyes \"Elena Reyes\"\n---\n" + body)), Is.EqualTo(fixes));

    [TestCaseSource(nameof(Fixes))]
    public void A_rule_offers_the_kind_of_fix_that_its_page_says(string text, string rule) =>
        Assert.That(
            Findings.Check(text).Findings.Where(finding => finding.Rule.Id == rule).SelectMany(finding => finding.Fixes).Select(fix => fix.Kind).First(),
            Is.EqualTo(new RuleCatalog([]).Find(rule)!.Fix));

    private static IEnumerable<TestCaseData> Fixes =>
    [
        new("[It leaks]{claim by=@a, she said.", "NM0002"),
        new("---\nheadline: Dam\nIt leaks.\nBadly.", "NM0007"),
        new(Head + "@org a \"A\"\n---\n[B]{@b}.", "NM1001"),
        new("[One]{claim #a by=\"x\"}. [Two]{claim #a by=\"x\"}.", "NM1002"),
        new("[One]{clam by=\"x\"}.", "NM1003"),
        new("[One]{claim bye=\"x\"}.", "NM1004"),
        new("[One]{claim by=\"x\" type=fct}.", "NM1005"),
        new("[One]{claim by=\"x\" type=fact type=opinion}.", "NM1006"),
        new(Head + "@org a \"A\"\n---\nText.", "NM1007"),
        new(Head + "@org a \"A\"\n---\n[One]{claim by=a}.", "NM1012"),
    ];

    private static string FixedAsIs(string text, string title)
    {
        var findings = new RuleEngine([]).Check(ArticleModel.Bind(SyntaxTree.Parse(text)), RuleSettings.House).Findings;
        var change = findings.SelectMany(finding => finding.Fixes).First(fix => fix.Title == title).Changes().Single();
        return text[..change.Span.Start] + change.NewText + text[change.Span.End..];
    }
}
