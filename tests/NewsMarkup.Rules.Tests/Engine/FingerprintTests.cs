namespace NewsMarkup.Rules.Tests;

internal sealed class FingerprintTests
{
    [Test]
    public void A_fingerprint_stays_when_lines_are_added_above() =>
        Assert.That(Of("New.\n\nMore.\n\n[It leaks]{claim}."), Is.EqualTo(Of("[It leaks]{claim}.")));

    [Test]
    public void A_fingerprint_stays_when_words_are_tagged_or_wrapped() =>
        Assert.That(Of("[It\nleaks [badly]{em}]{claim #leak}."), Is.EqualTo(Of("[It leaks badly]{claim}.")));

    [Test]
    public void Other_words_are_another_finding() => Assert.That(Of("[It holds]{claim}."), Is.Not.EqualTo(Of("[It leaks]{claim}.")));

    [Test]
    public void The_same_words_in_another_rule_are_another_finding() => Assert.That(Of("[It leaks]{quote}."), Is.Not.EqualTo(Of("[It leaks]{claim}.")));

    [Test]
    public void Of_the_same_words_each_is_a_finding_of_its_own()
    {
        var twice = Of("[It leaks]{claim}. [It leaks]{claim}.");

        Assert.Multiple(() =>
        {
            Assert.That(twice, Is.Unique);
            Assert.That(twice[..1], Is.EqualTo(Of("[It leaks]{claim}.")));
        });
    }

    [Test]
    public void The_words_are_those_that_are_tagged() =>
        Assert.That(
            FingerprintedFinding.Of(Findings.Check("[It\n leaks]{claim} in [the [valley]{em}]{quote}.")).Select(finding => finding.Words),
            Is.EqualTo(["It leaks", "the valley"]));

    [Test]
    public void A_finding_in_the_header_has_the_header_s_words() =>
        Assert.That(
            FingerprintedFinding.Of(Findings.Check("---\nheadline: Dam\ndate: 2026-03-14\n@org  ministry \"Ministry\"\n---\nText."))
                .Select(finding => finding.Words),
            Is.EqualTo(["ministry"]));

    [Test]
    public void It_is_written_with_its_rule() => Assert.That(Of("[It leaks]{claim}.")[0].ToString(), Is.EqualTo("NM2001-2c65049f0e52d302"));

    [Test]
    public void What_is_written_is_read_back() => Assert.That(Fingerprint.Parse("NM2001-0f3a5c7e9b1d2468").ToString(), Is.EqualTo("NM2001-0f3a5c7e9b1d2468"));

    [TestCase("")]
    [TestCase("NM2001")]
    [TestCase("NM2001-0f3a")]
    [TestCase("-0f3a5c7e9b1d2468")]
    [TestCase("NM2001-0F3A5C7E9B1D2468")]
    public void Anything_else_is_no_fingerprint(string text) => Assert.That(Fingerprint.Parse(text), Is.Null);

    private static List<Fingerprint> Of(string text) => [.. FingerprintedFinding.Of(Findings.Check(text)).Select(finding => finding.Fingerprint)];
}
