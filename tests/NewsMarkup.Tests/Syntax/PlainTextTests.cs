using NewsMarkup.Syntax;

namespace NewsMarkup.Tests.Syntax;

/// <summary>The twelve sorts of text that must survive as they are, without tags and with them.</summary>
internal sealed class PlainTextTests
{
    private static readonly (string Name, string Text)[] Texts =
    [
        ("an editor's brackets", "\u201C[W]e had [sic] no choice,\u201D she said, \u201Cand [the board] knew [\u2026].\u201D"),
        ("quotation marks in quotation marks",
            "\u201CHe told me, \u2018You\u2019re fired,\u2019\u201D Ms O'Neill said; \"rock 'n' roll\", the US' claim, the '90s, 6' 2\""),
        ("an open quote that is closed a paragraph later", "\u201CFirst paragraph of the statement.\n\n\u201CSecond paragraph,\u201D he said."),
        ("braces", "Elastic{ON} Tour, {Apache 2.0}, {{ad-slot}}, {% include %}, [caption id=\"x\"]"),
        ("sigils", "Write to j.doe+tips@example.org or @BBCBreaking; #COP28; $TSLA fell 4.5% to $1,234.56 (\u00A3980; \u20AC1.1bn); C# 12; AT&T"),
        ("signs at the start of lines", "Lines:\n- one\n* * *\n1. two\n#1 seed\n~ 20\n> three\n____\n@mayor\n--\n---"),
        ("an address with an escaped brace", "https://en.wikipedia.org/wiki/Kim_(surname)?q=[a]\\{b}#frag"),
        ("dashes and unusual blanks", "one - two\u2014three\u2013four\u00A0five\u00ADsix\u2028seven ... and / . . ."),
        ("right-to-left scripts", "דובר צה\"ל אמר: \"לא נהסס\" و قال المتحدث: «لن نتردد» في BBC"),
        ("CJK", "金正恩對普京說:「俄羅斯已奮起【原文】……」,『塔斯社』報道。"),
        ("emoji and a decomposed name",
            "\U0001F469\U0001F3FD\u200D\u2695\uFE0F said \u201C\U0001F1FA\U0001F1E6 will win \U0001F4AA\U0001F3FD\u201D \u2013 S\u030Ckvorecky\u0301"),
        ("a composed name", "\u0160kvoreck\u00FD"),
        ("blanks, line ends and marks at the edges", " KYIV, March 14 (Agency) -- The lead\r\ngoes on\rand on\uFEFF\uFE0F"),
        ("quotation marks of the world", "\u201Eeins\u201C, \u00AB\u00A0deux\u00A0\u00BB, \u201Dtre\u201D, \u300C四\u300D, \u300E五\u300F, \u2018six\u2019"),
    ];

    internal static IEnumerable<TestCaseData> Cases => Texts.Select(text => new TestCaseData(text.Text).SetArgDisplayNames(text.Name));

    [TestCaseSource(nameof(Cases))]
    public void It_holds_no_tag(string text) =>
        Assert.That(SyntaxTree.Parse(text).Root.DescendantsAndSelf().OfType<SpanSyntax>(), Is.Empty);

    [TestCaseSource(nameof(Cases))]
    public void Nothing_is_wrong_with_it(string text) => Assert.That(SyntaxTree.Parse(text).Diagnostics, Is.Empty);

    [TestCaseSource(nameof(Cases))]
    public void It_comes_back_as_it_was(string text) => Assert.That(SyntaxTree.Parse(text).ToString(), Is.EqualTo(text));

    [TestCaseSource(nameof(Cases))]
    public void It_can_be_tagged_as_a_whole(string text)
    {
        var paragraphs = text.Split("\n\n");
        var tree = SyntaxTree.Parse(string.Join("\n\n", paragraphs.Select(paragraph => $"[{paragraph}]{{quote}}")));
        var spans = tree.Root.DescendantsAndSelf().OfType<SpanSyntax>();

        Assert.That(spans.Select(span => tree.Text.Slice(span.ContentSpan)), Is.EqualTo(paragraphs));
    }

    [Test]
    public void An_address_with_a_tag_in_it_is_the_one_text_that_must_be_escaped() =>
        Assert.That(SyntaxTree.Parse("https://example.org/?q=[a]{b}#frag").Root.DescendantsAndSelf().OfType<SpanSyntax>().Single().Text, Is.EqualTo("[a]{b}"));
}
