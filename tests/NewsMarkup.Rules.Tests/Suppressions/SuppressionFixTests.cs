namespace NewsMarkup.Rules.Tests;

internal sealed class SuppressionFixTests
{
    [TestCase("%% allow NM2001: no source\nIt leaks.", "It leaks.")]
    [TestCase("One.\n%% allow NM2001: no source\nIt leaks.", "One.\nIt leaks.")]
    [TestCase("%% allow NM2001: no source\r\nIt leaks.", "It leaks.")]
    [TestCase("[It leaks]{claim by=\"a clerk\" allow=NM2001 because=\"x\" until=2026-12-31}.", "[It leaks]{claim by=\"a clerk\"}.")]
    [TestCase("[It leaks]{allow=NM2001 because=\"x\" claim by=\"a clerk\"}.", "[It leaks]{claim by=\"a clerk\"}.")]
    [TestCase("[It leaks]{because=\"x\" claim by=\"a clerk\" allow=NM2001 x-a=1}.", "[It leaks]{claim by=\"a clerk\" x-a=1}.")]
    public void An_unused_suppression_is_taken_out(string text, string expected) =>
        Assert.That(Findings.Fixed(text, "Remove the suppression of `NM2001`"), Is.EqualTo(expected));

    [TestCase("%% allow NM2001, NM2002: no source\n[It leaks]{quote}.", "NM2001", "%% allow NM2002: no source\n[It leaks]{quote}.")]
    [TestCase("%% allow NM2002, NM2001 : no source\n[It leaks]{quote}.", "NM2001", "%% allow NM2002 : no source\n[It leaks]{quote}.")]
    [TestCase("[It leaks]{quote allow=NM2001,NM2002 because=\"x\"}.", "NM2001", "[It leaks]{quote allow=NM2002 because=\"x\"}.")]
    [TestCase("[It leaks]{quote allow=NM2002,NM2001 because=\"x\"}.", "NM2001", "[It leaks]{quote allow=NM2002 because=\"x\"}.")]
    [TestCase("[It leaks]{quote allow=NM2002 allow=NM2001 because=\"x\"}.", "NM2001", "[It leaks]{quote allow=NM2002 because=\"x\"}.")]
    [TestCase("%% allow NM2002, NM1001: no source\n[It leaks]{quote}.", "NM1001", "%% allow NM2002: no source\n[It leaks]{quote}.")]
    public void One_rule_is_taken_out_of_a_list(string text, string rule, string expected) =>
        Assert.That(Findings.Fixed(text, $"Remove `{rule}` from the suppression"), Is.EqualTo(expected));

    [TestCase("%% allow NM2001, NM2002: no source (until 2026-03-01)\nIt leaks.", "It leaks.")]
    [TestCase("[It leaks]{fact allow=NM2001 because=\"x\" until=2026-03-01}.", "[It leaks]{fact}.")]
    public void An_ended_suppression_is_taken_out(string text, string expected) =>
        Assert.That(Findings.Fixed(text, "Remove the suppression"), Is.EqualTo(expected));

    [TestCase("%% allow unatributed-claim: x\n[It leaks]{claim}.", "%% allow unattributed-claim: x\n[It leaks]{claim}.")]
    [TestCase("[It leaks]{claim allow=M2001 because=\"x\"}.", "[It leaks]{claim allow=NM2001 because=\"x\"}.", "NM2001")]
    public void A_slip_in_a_name_is_mended(string text, string expected, string name = "unattributed-claim") =>
        Assert.That(Findings.Fixed(text, $"Write `{name}`"), Is.EqualTo(expected));

    [Test]
    public void No_fix_invents_a_reason() => Assert.That(Findings.FixesOf("%% allow NM2001\nIt leaks."), Is.Empty);
}
