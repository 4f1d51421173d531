using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class NoteLeftTests
{
    private const string Header = "---\nheadline: Dam\nstatus: publish\n---\n";
    private static readonly NoteLeft Rule = new();

    [Test]
    public void A_note_in_an_article_for_readers_is_found_and_can_be_removed() => RuleTest.For(Rule, """
        ---
        headline: Dam
        status: publish
        ---
        It was built in 1961. [Ada: or 1962?]{note}
                              ^^^^^^^^^^^^^^^^^^^^^ NM6005: A note is left in an article that is to be published.
        """,
        fix: "Remove the note",
        @fixed: "---\nheadline: Dam\nstatus: publish\n---\nIt was built in 1961. ");

    [Test]
    public void So_is_the_note_of_a_tag() => RuleTest.For(Rule, """
        ---
        headline: Dam
        status: publish
        ---
        [It leaks]{claim by="a clerk" note="call her again"}.
                                      ^^^^^^^^^^^^^^^^^^^^^ NM6005: A `note=` is left in an article that is to be published.
        """,
        fix: "Remove the note",
        @fixed: """
        ---
        headline: Dam
        status: publish
        ---
        [It leaks]{claim by="a clerk"}.
        """);

    [Test]
    public void Places_to_be_filled_in_are_found_wherever_they_are_published() => RuleTest.For(Rule, """
        ---
        headline: Dam holds TK million litres
                            ^^ NM6005: «TK» is left in an article that is to be published.
        status: publish
        @person reyes "Elena Reyes" {role=TKTK}
                                          ^^^^ NM6005: «TKTK» is left in an article that is to be published.
        ---
        The TK-year-old dam, [Elena Reyes]{@reyes} said, [leaks]{claim by=@reyes cite="TK"}, tktk.
            ^^^^^^^^^^^ NM6005: «TK-year-old» is left in an article that is to be published.
                                                                                       ^^ NM6005: «TK» is left in an article that is to be published.
                                                                                             ^^^^ NM6005: «tktk» is left in an article that is to be published.
        """);

    [Test]
    public void A_newsroom_has_its_own_words_for_it() => Assert.That(
        RuleTest.Find(Rule, Header + "The dam is XXX old. Todo: age.", new RuleSettings(Preset.Light, new RuleLayer
        {
            Options = new Dictionary<RuleOption, object> { [NoteLeft.Descriptor.Options.Single()] = ImmutableArray.Create("XXX", "TODO") }
                .ToImmutableDictionary(),
        })).Select(finding => finding.Message),
        Is.EqualTo(["«XXX» is left in an article that is to be published."]));

    [TestCase("The ATK and the TKO, tk.", TestName = "Letters_in_other_words")]
    [TestCase("%% TK: ask Ada\nThe dam holds.", TestName = "A_comment_may_stay")]
    [TestCase("The dam holds.", TestName = "Nothing_is_left")]
    public void Nothing_is_found(string body) => RuleTest.For(Rule, Header + body);

    [Test]
    public void Letters_that_are_a_name_are_none() => RuleTest.For(Rule, """
        ---
        headline: Shops
        status: publish
        @org tk "TK Stores"
        ---
        It buys from [TK Stores]{@tk}.
        """);

    [TestCase("status: review\n", TestName = "In_review")]
    [TestCase("status: draft\n", TestName = "In_a_draft")]
    [TestCase("", TestName = "Without_a_status")]
    public void Until_it_is_published_anything_may_stand(string status) =>
        RuleTest.For(Rule, $"---\nheadline: TK\n{status}---\nIt was built in TK. [Ada?]{{note}}");
}
