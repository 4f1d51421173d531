using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class SecondReferenceTests
{
    private static readonly SecondReference Rule = new();

    private const string Header =
        "---\nheadline: Talks\n@person reyes \"Elena Reyes\" {aka=\"Ms Reyes\"}\n@person stern \"Ada Stern\"\n@person ned \"Ned Stern\"\n---\n";

    [Test]
    public void A_full_name_again_is_found_and_can_be_made_short() => RuleTest.For(Rule, """
        ---
        headline: Talks
        @person reyes "Elena Reyes"
        ---
        At noon [Elena Reyes]{@reyes} came. Later [Reyes]{@reyes} left.

        At night [Elena Reyes]{@reyes} slept.
                  ^^^^^^^^^^^ NM4003: `@reyes` is «Elena Reyes» here; after the first mention write «Reyes».
        """,
        fix: "Write «Reyes»",
        @fixed: """
        ---
        headline: Talks
        @person reyes "Elena Reyes"
        ---
        At noon [Elena Reyes]{@reyes} came. Later [Reyes]{@reyes} left.

        At night [Reyes]{@reyes} slept.
        """);

    [Test]
    public void The_short_form_is_the_one_that_the_article_uses() => RuleTest.For(Rule, """
        ---
        headline: Talks
        @person reyes "Elena Reyes"
        ---
        At noon [Elena Reyes]{@reyes} came. Later [Ms Reyes]{@reyes} left.
        At night [Elena Reyes's]{@reyes} train came.
                  ^^^^^^^^^^^ NM4003: `@reyes` is «Elena Reyes» here; after the first mention write «Ms Reyes».
        """);

    [Test]
    public void A_family_name_that_somebody_else_has_is_no_short_form_also_where_they_are_declared_with_their_party() => RuleTest.For(Rule, """
        ---
        headline: Talks
        @person reyes "Elena Reyes"
        @person ned "Labour's Ned Reyes"
        ---
        At noon [Elena Reyes]{@reyes} came, and [Labour's Ned Reyes]{@ned} left. At night [Elena Reyes]{@reyes} left.
        """);

    [Test]
    public void Where_the_article_has_no_short_form_it_is_the_declared_one() => RuleTest.For(Rule, """
        ---
        headline: Talks
        @person reyes "Elena Reyes" {aka="Ms Reyes"}
        ---
        At noon [Elena Reyes]{@reyes} came. At night [Elena Reyes]{@reyes} left.
                                                      ^^^^^^^^^^^ NM4003: `@reyes` is «Elena Reyes» here; after the first mention write «Ms Reyes».
        """);

    [Test]
    public void Honorifics_that_come_and_go_are_found() => RuleTest.For(Rule, """
        ---
        headline: Talks
        @person reyes "Elena Reyes"
        ---
        At noon [Elena Reyes]{@reyes} came. Later [Ms Reyes]{@reyes} left.
        Then [Reyes]{@reyes} slept. At night Mrs [Reyes]{@reyes} rose.
              ^^^^^ NM4003: `@reyes` is «Reyes» here; after the first mention write «Ms Reyes».
                                             ^^^^^^^^^^ NM4003: `@reyes` is «Mrs Reyes» here; after the first mention write «Ms Reyes».
        """);

    [TestCase("At noon [Elena Reyes]{@reyes} came. [Ms Reyes]{@reyes} left. [President Reyes]{@reyes} slept.", TestName = "An_office_goes_with_any_style")]
    [TestCase("At noon [Elena Reyes]{@reyes} came. Later [she]{@reyes} and [the minister]{@reyes} left.", TestName = "Pronouns_and_descriptions")]
    [TestCase("At noon [Elena Reyes]{@reyes} came. \"[Elena Reyes]{@reyes} came,\" a clerk said.", TestName = "What_others_say")]
    [TestCase("At noon [Elena Reyes]{@reyes} came.\n\n[[Elena Reyes]{@reyes} at the dam]{caption}", TestName = "A_caption")]
    [TestCase("At noon [Elena Reyes]{@reyes} came.\n\n[The night]{heading}\n\nThen [Elena Reyes]{@reyes} left.", TestName = "After_a_heading")]
    [TestCase("At noon [Ada Stern]{@stern} and [Ned Stern]{@ned} came. Then [Ada Stern]{@stern} left.", TestName = "Two_people_of_one_name")]
    [TestCase("At noon [Elena Reyes]{@reyes} came. Then [Elena]{@reyes} left. Then [Reyes]{@reyes} slept.", TestName = "A_given_name")]
    public void Near_misses(string text) => RuleTest.For(Rule, Header + text);

    [Test]
    public void Far_from_the_last_mention_the_full_name_may_come_again() => RuleTest.For(
        Rule, $"{Header}At noon [Elena Reyes]{{@reyes}} came.\n{string.Concat(Enumerable.Repeat("\nIt rained.\n", 8))}\nThen [Elena Reyes]{{@reyes}} left.");

    [Test]
    public void How_far_that_is_can_be_set() => RuleTest.For(
        Rule,
        Header + "At noon [Elena Reyes]{@reyes} came.\n\nIt rained.\n\nThen [Elena Reyes]{@reyes} left.",
        settings: Newsroom.With(SecondReference.Again, 1));

    [Test]
    public void A_newsroom_without_honorifics_wants_none() => RuleTest.For(
        Rule,
        """
        ---
        headline: Talks
        @person reyes "Elena Reyes" {aka="Ms Reyes"}
        ---
        At noon [Elena Reyes]{@reyes} came. Later [Ms Reyes]{@reyes} left.
                                                   ^^^^^^^^ NM4003: `@reyes` is «Ms Reyes» here; after the first mention write «Reyes».
        """,
        settings: Newsroom.With(SecondReference.NoHonorifics, true));

    [Test]
    public void A_newsroom_with_honorifics_wants_one() => RuleTest.For(
        Rule,
        """
        ---
        headline: Talks
        @person reyes "Elena Reyes" {aka="Ms Reyes"}
        ---
        At noon [Elena Reyes]{@reyes} came. Later [Reyes]{@reyes} left.
                                                   ^^^^^ NM4003: `@reyes` is «Reyes» here; after the first mention write «Ms Reyes».
        """,
        settings: Newsroom.With(SecondReference.AlwaysHonorifics, true));
}
