using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class CaptionIncompleteTests
{
    private static readonly CaptionIncomplete Rule = new();

    [Test]
    public void A_bare_caption_is_found_and_gets_places_for_what_it_lacks() => RuleTest.For(Rule, """
        [The dam]{caption}
                  ^^^^^^^ NM6004: The caption lacks `image=`, `credit=` and `alt=`.
        """,
        fix: "Leave a place for `image=`, `credit=` and `alt=`",
        @fixed: "[The dam]{caption image=TK credit=TK alt=TK}");

    [Test]
    public void One_thing_that_lacks_is_named() => RuleTest.For(Rule, """
        [The dam]{caption image=dam.jpg credit="Ada Obi"}
                  ^^^^^^^ NM6004: The caption lacks `alt=`.
        """,
        fix: "Leave a place for `alt=`",
        @fixed: """
        [The dam]{caption image=dam.jpg credit="Ada Obi" alt=TK}
        """);

    [Test]
    public void What_is_blank_is_reported_for_that_alone() => Assert.That(
        RuleTest.Find(Rule, "[The dam]{caption image=dam.jpg credit=Agency alt=\"\"}").Select(finding => finding.Rule.Id), Is.EqualTo(["NM1005"]));

    [TestCase("[The dam]{caption image=dam.jpg credit=Agency alt=\"A wall\"}", TestName = "A_caption_that_has_all")]
    [TestCase("[The dam]{heading}", TestName = "A_heading_needs_none")]
    public void Nothing_is_found(string body) => RuleTest.For(Rule, body);
}
