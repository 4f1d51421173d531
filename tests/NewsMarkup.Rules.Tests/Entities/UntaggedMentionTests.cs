using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class UntaggedMentionTests
{
    private static readonly UntaggedMention Rule = new();

    private const string Header =
        "---\nheadline: Talks\n@place averil \"Averil\"\n@person reyes \"Elena Reyes\" {aka=Reyes aka=\"the minister\"}\n"
        + "@org alliance \"Civic Alliance\" {aka=\"the Alliance\"}\n@org courier \"Averil Courier\"\n@place hall \"St. Brannoc's Hall\"\n---\n";

    [Test]
    public void A_name_without_a_tag_is_found_and_can_be_tagged() => RuleTest.For(Rule, """
        ---
        headline: Talks
        @person reyes "Elena Reyes" {aka=Reyes}
        ---
        At noon [Elena Reyes]{@reyes} came. Later Reyes left.
                                                  ^^^^^ NM4006: «Reyes» is `@reyes` and has no tag.
        """,
        fix: "Tag as @reyes",
        @fixed: """
        ---
        headline: Talks
        @person reyes "Elena Reyes" {aka=Reyes}
        ---
        At noon [Elena Reyes]{@reyes} came. Later [Reyes]{@reyes} left.
        """);

    [TestCase("They met Elena Reyes's friends.", "Elena Reyes", "reyes", TestName = "A_possessive")]
    [TestCase("They met in St. Brannoc's Hall today.", "St. Brannoc's Hall", "hall", TestName = "A_name_with_a_stop_and_an_apostrophe")]
    [TestCase("They read the Averil Courier today.", "Averil Courier", "courier", TestName = "The_longest_name_wins")]
    [TestCase("[They met in Averil]{claim by=\"a clerk\"} then.", "Averil", "averil", TestName = "In_a_claim")]
    [TestCase("The vote of the Alliance counts.", "the Alliance", "alliance", TestName = "With_its_article")]
    [TestCase("The Alliance voted.", "The Alliance", "alliance", TestName = "At_the_begin_of_a_sentence")]
    public void Names_are_found(string text, string name, string id)
    {
        var at = text.IndexOf(name, StringComparison.Ordinal);

        RuleTest.For(Rule, $"{Header}{text}\n{new string(' ', at)}{new string('^', name.Length)} NM4006: «{name}» is `@{id}` and has no tag.");
    }

    [Test]
    public void A_name_may_run_over_a_line_s_end() => Assert.That(
        RuleTest.Find(Rule, Header + "They met Elena\nReyes today.").Single().Fixes.Single().Title, Is.EqualTo("Tag as @reyes"));

    [TestCase("They asked the minister.", TestName = "A_description")]
    [TestCase("They met [Elena Reyes]{@reyes}.", TestName = "A_tagged_name")]
    [TestCase("They read [the Averil Post]{@courier}.", TestName = "A_name_in_another_mention")]
    [TestCase("They sang [\"Averil\"]{title}.", TestName = "A_title")]
    [TestCase("They saw the Averil Players.", TestName = "A_longer_name_after")]
    [TestCase("They saw the Lower Averil road.", TestName = "A_longer_name_before")]
    [TestCase("They saw an Averil-born man and averil.", TestName = "A_part_of_a_word_and_another_case")]
    [TestCase("They met [Elena]{em} Reyes-Lund.", TestName = "A_part_of_a_name")]
    [TestCase("Reyes came to the reyes.", TestName = "A_word_that_is_written_small_as_well")]
    [TestCase("They met. [Averil?]{note}", TestName = "A_note")]
    public void Near_misses(string text) => RuleTest.For(Rule, Header + text);

    [Test]
    public void A_name_of_two_is_nobody_s() => RuleTest.For(
        Rule,
        "---\nheadline: T\n@person ada \"Ada Stern\" {aka=Stern}\n@person ned \"Ned Stern\" {aka=Stern}\n---\nStern met [Ada]{@ada} and [Ned]{@ned}.");

    [Test]
    public void Names_in_quotes_can_be_left_alone() => RuleTest.For(
        Rule, Header + "[\"I saw Averil,\"]{quote by=\"a clerk\"} a clerk said.", settings: Newsroom.With(UntaggedMention.Quotes, false));

    [Test]
    public void A_newsroom_can_look_for_some_kinds_only() => RuleTest.For(
        Rule, Header + "They saw Averil.", settings: Newsroom.With(UntaggedMention.Kinds, ["person"]));
}
