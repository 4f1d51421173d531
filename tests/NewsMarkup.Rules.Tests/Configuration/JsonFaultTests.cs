namespace NewsMarkup.Rules.Tests.Configuration;

/// <summary>What is said about a text that is no JSON, and that what stands before the fault holds.</summary>
internal sealed class JsonFaultTests
{
    [TestCase("{ \"preset\": \"light\" \"failOn\": \"info\" }", 20, 8, "a comma is missing before this text")]
    [TestCase("{ \"preset\": \"light\",, }", 20, 1, "a key is missing before `,`")]
    [TestCase("{ \"houseRules\": [\"a\" \"b\"] }", 21, 3, "a comma is missing before this text")]
    [TestCase("{ \"houseRules\": [,] }", 17, 1, "a value is missing before `,`")]
    [TestCase("{ \"preset\": }", 12, 1, "a value is missing before `}`")]
    [TestCase("{ \"preset\" \"light\" }", 2, 8, "a colon is missing after this key")]
    [TestCase("{ preset: \"light\" }", 2, 6, "a key stands between quotation marks, which `preset` does not")]
    [TestCase("{ 'preset': \"light\" }", 2, 8, "a text stands between double quotation marks, not single ones")]
    [TestCase("{ \"preset\": 'light' }", 12, 7, "a text stands between double quotation marks, not single ones")]
    [TestCase("{ \"preset\": light }", 12, 5, "`light` is no value; a text stands between quotation marks")]
    [TestCase("{ \"preset\": True }", 12, 4, "`True` is no value; a text stands between quotation marks")]
    [TestCase("{ \"preset\": 01 }", 12, 2, "`01` is no number")]
    [TestCase("{ \"preset\": -x }", 12, 2, "`-x` is no number")]
    [TestCase("{ \"preset\": \"light", 12, 6, "this text is never closed: `\"` is missing before the end of its line")]
    [TestCase("{ \"preset\": \"light\n\" }", 12, 6, "this text is never closed: `\"` is missing before the end of its line")]
    [TestCase("{ \"baseline\": \"C:\\desk\" }", 17, 2, "this is no escape; a backslash is written `\\\\`")]
    [TestCase("{ \"baseline\": \"a\tb\" }", 16, 1, "a tab or another control character in a text is written as an escape, such as `\\t`")]
    [TestCase("{ \"baseline\": \"\\uD800\" }", 14, 8, "an escape in this text stands for half a character")]
    [TestCase("{ \"preset\": \"light\" ", 0, 1, "this `{` is never closed")]
    [TestCase("{ \"houseRules\": [\"a\" ", 16, 1, "this `[` is never closed")]
    [TestCase("{ \"houseRules\": [\"a\" }", 21, 1, "`}` cannot close the `[` of line 1")]
    [TestCase("{ } }", 4, 1, "nothing may follow the value that the file holds")]
    [TestCase("]", 0, 1, "`]` closes nothing")]
    [TestCase("", 0, 0, "it is empty; write at least `{}`")]
    [TestCase(" // to do\n", 10, 0, "it is empty; write at least `{}`")]
    [TestCase("{ # preset\n}", 2, 1, "a key stands between quotation marks, which `#` does not")]
    [TestCase("{ / preset }", 2, 1, "a comment begins with `//` or `/*`")]
    [TestCase("{ /* preset }", 2, 2, "this comment is never closed: `*/` is missing")]
    [TestCase("{ /* é𝄞 */ \"preset\": light }", 22, 5, "`light` is no value; a text stands between quotation marks")]
    public void A_fault_has_its_place_and_a_plain_word(string json, int start, int length, string problem)
    {
        var found = ConfigurationFolder.With(json).Load().Diagnostics;

        Assert.That(
            found.Select(fault => (fault.Location.Span.Start, fault.Location.Span.Length, fault.Message)),
            Is.EqualTo(new[] { (start, length, $"This is no JSON: {problem}.") }));
    }

    [Test]
    public void What_stands_before_a_fault_holds() => Assert.That(
        ConfigurationFolder.With("{ \"rules\": { \"NM2001\": \"off\", } \"preset\": \"light\" }").For("a.news").Settings.IsOn(BuiltIn("NM2001")), Is.False);

    [Test]
    public void Comments_and_a_comma_after_the_last_item_are_no_fault() => Assert.That(
        ConfigurationFolder.With("""
            // The desk's settings.
            {
              "preset": "light", /* for now */
              "rules": { "NM2001": "warning", },
            }
            """).Problems(), Is.Empty);

    [Test]
    public void Objects_nested_beyond_reason_are_a_fault_like_others() => Assert.That(
        ConfigurationFolder.With("{\"rules\":" + string.Concat(Enumerable.Repeat("[", 100_000))).Load().Diagnostics
            .Where(fault => fault.Rule.Id == "NM0912").Select(fault => (fault.Location.Span.Start, fault.Message)),
        Is.EqualTo(new[] { (72, "This is no JSON: objects and lists stand more than 64 deep in one another here.") }));

    [Test]
    public void A_huge_file_is_read()
    {
        var rules = string.Join(",\n", Enumerable.Range(0, 50_000).Select(i => $"\"é{i}\": \"off\""));

        Assert.That(ConfigurationFolder.With($"{{ \"rules\": {{ {rules} }} }}").Load().Diagnostics, Has.Length.EqualTo(50_000));
    }

    private static Diagnostics.RuleDescriptor BuiltIn(string id) => new RuleCatalog(BuiltInRules.All).Find(id)!;
}
