using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class RoleMissingTests
{
    private static readonly RoleMissing Rule = new();

    [Test]
    public void A_person_who_comes_in_without_a_role_is_found_and_the_declared_role_can_be_written() => RuleTest.For(Rule, """
        ---
        headline: Talks
        @person reyes "Elena Reyes" {role="water minister"}
        ---
        On Tuesday [Elena Reyes]{@reyes} arrived. [Reyes]{@reyes} is calm.
                    ^^^^^^^^^^^ NM4001: Who is «Elena Reyes»? Where the name comes first, neither a role nor an affiliation stands beside it.
        """,
        fix: "Write the role after the name: «water minister»",
        @fixed: """
        ---
        headline: Talks
        @person reyes "Elena Reyes" {role="water minister"}
        ---
        On Tuesday [Elena Reyes]{@reyes}, water minister, arrived. [Reyes]{@reyes} is calm.
        """);

    [Test]
    public void At_the_end_of_a_sentence_the_role_gets_one_comma() => RuleTest.For(Rule, """
        ---
        headline: Talks
        @person reyes "Elena Reyes" {role="water minister"}
        ---
        They met [Elena Reyes]{@reyes}.
                  ^^^^^^^^^^^ NM4001: Who is «Elena Reyes»? Where the name comes first, neither a role nor an affiliation stands beside it.
        """,
        fix: "Write the role after the name: «water minister»",
        @fixed: """
        ---
        headline: Talks
        @person reyes "Elena Reyes" {role="water minister"}
        ---
        They met [Elena Reyes]{@reyes}, water minister.
        """);

    [TestCase("[Elena Reyes]{@reyes}, the water minister, arrived.", TestName = "The_declared_role_after_the_name")]
    [TestCase("The then minister for water and rivers, [Elena Reyes]{@reyes}, arrived.", TestName = "A_role_before_the_name")]
    [TestCase("The spokeswoman [Elena Reyes]{@reyes} arrived.", TestName = "A_word_that_ends_in_a_role")]
    [TestCase("[General Elena Reyes]{@reyes} arrived.", TestName = "A_rank_in_the_tag")]
    [TestCase("[Elena Reyes]{@reyes} is a painter.", TestName = "A_role_after_is")]
    [TestCase("[Elena Reyes]{@reyes}, 34, arrived.", TestName = "An_age")]
    [TestCase("[Elena Reyes]{@reyes}, who runs the quay, arrived.", TestName = "A_description")]
    [TestCase("[Elena Reyes]{@reyes} (cycling) arrived.", TestName = "Words_in_brackets")]
    [TestCase("[Elena Reyes]{@reyes} of Averil arrived.", TestName = "A_place_she_is_from")]
    [TestCase("[The Alliance]{@alliance}'s [Elena Reyes]{@reyes} arrived.", TestName = "An_organisation_before_the_name")]
    [TestCase("At [the Alliance]{@alliance}, they asked [Elena Reyes]{@reyes} in.", TestName = "The_declared_affiliation_in_the_sentence")]
    [TestCase("[The minister]{@reyes} arrived. [Elena Reyes]{@reyes} is calm.", TestName = "A_mention_by_role_before")]
    [TestCase("[[Elena Reyes]{@reyes}, the minister, arrives]{standfirst}\n\nAt noon [Reyes]{@reyes} came.", TestName = "A_role_in_the_standfirst")]
    [TestCase("The painters [Ada Stern]{@stern}, [Ned Wolf]{@wolf} and [Elena Reyes]{@reyes} arrived.", TestName = "A_role_before_a_row_of_names")]
    public void Who_it_is_may_be_said_in_many_ways(string text) => RuleTest.For(
        Rule,
        "---\nheadline: Talks\n@org alliance \"Civic Alliance\" {aka=\"the Alliance\"}\n"
            + "@person reyes \"Elena Reyes\" {role=\"water minister\" affiliation=@alliance}\n"
            + $"@person stern \"Ada Stern\"\n@person wolf \"Ned Wolf\"\n---\n{text}");

    [Test]
    public void An_organisation_in_the_tag_of_the_first_stands_before_a_row_of_names() => RuleTest.For(Rule, """
        ---
        headline: Talks
        @org alliance "the Alliance"
        @person stern "the Alliance's Ada Stern"
        @person reyes "Elena Reyes"
        ---
        [[The Alliance's]{@alliance} Ada Stern]{@stern} and [Elena Reyes]{@reyes} arrived.
        """);

    [Test]
    public void The_role_of_another_is_no_role() => RuleTest.For(Rule, """
        ---
        headline: Talks
        @person reyes "Elena Reyes"
        @person stern "Ada Stern"
        ---
        The minister, [Ada Stern]{@stern}, met [Elena Reyes]{@reyes} and left.
                                                ^^^^^^^^^^^ NM4001: Who is «Elena Reyes»? Where the name comes first, neither a role nor an affiliation stands beside it.
        """);

    [Test]
    public void A_country_is_no_affiliation() => RuleTest.For(Rule, """
        ---
        headline: Talks
        @person reyes "Elena Reyes"
        @place castrel "Castrel"
        ---
        [Castrel]{@castrel}'s [Elena Reyes]{@reyes} has arrived.
                               ^^^^^^^^^^^ NM4001: Who is «Elena Reyes»? Where the name comes first, neither a role nor an affiliation stands beside it.
        """);

    [TestCase("[[Elena Reyes]{@reyes} at the dam]{caption}", TestName = "A_caption_introduces_nobody")]
    [TestCase("[[Elena Reyes]{@reyes} arrives]{heading}", TestName = "Nor_does_a_heading")]
    [TestCase("[\"I know [Elena Reyes]{@reyes},\"]{quote by=\"a clerk\"} a clerk said.", TestName = "Nor_does_a_quote")]
    [TestCase("A clerk called it \"the era of [Elena Reyes]{@reyes}\" then.", TestName = "Nor_do_quotation_marks")]
    [TestCase("The board bought [the [Elena Reyes]{@reyes} papers]{@papers} then.", TestName = "Nor_does_another_name")]
    [TestCase("[Elena Reyes]{@reyes}:", TestName = "Nor_does_a_label")]
    [TestCase("[Harbour Crowd]{@crowd} cheered at noon.", TestName = "A_group_is_no_person")]
    [TestCase("[Everybody there]{@all} cheered at noon.", TestName = "A_description_is_no_name")]
    public void Only_names_in_the_article_s_own_words_count(string text) => RuleTest.For(
        Rule,
        "---\nheadline: Talks\n@person reyes \"Elena Reyes\"\n@work papers \"Reyes papers\"\n@group crowd \"Harbour Crowd\"\n"
            + $"@person all \"Everybody there\"\n---\n{text}");

    [TestCase("Elena Reyes", TestName = "Well_known_by_name")]
    [TestCase("reyes", TestName = "Well_known_by_id")]
    public void People_whom_everybody_knows_need_no_role(string known) => RuleTest.For(
        Rule,
        "---\nheadline: Talks\n@person reyes \"Elena Reyes\"\n---\nOn Tuesday [Elena Reyes]{@reyes} arrived.",
        settings: Newsroom.With(RoleMissing.WellKnown, [known]));

    [Test]
    public void A_witness_that_is_declared_a_source_needs_one_too() => RuleTest.For(Rule, """
        ---
        headline: Crash
        @source quist "Leo Quist" {type=witness}
        ---
        On Tuesday [Leo Quist]{@quist} [said]{cue} [it went dark]{claim by=@quist}.
                    ^^^^^^^^^ NM4001: Who is «Leo Quist»? Where the name comes first, neither a role nor an affiliation stands beside it.
        """);

    [TestCase("de", "Am Abend kam die Außenministerin [Elena Reyes]{@reyes}.", TestName = "German")]
    [TestCase("fr", "La députée [Elena Reyes]{@reyes} est venue.", TestName = "French")]
    [TestCase("es", "Ayer llegó [Elena Reyes]{@reyes}, alcaldesa de Averil.", TestName = "Spanish")]
    [TestCase("fi", "Eilen [Elena Reyes]{@reyes} saapui.", TestName = "A_language_without_words_is_left_alone")]
    public void Roles_are_known_in_other_languages(string language, string text) =>
        RuleTest.For(Rule, $"---\nheadline: T\nlanguage: {language}\n@person reyes \"Elena Reyes\"\n---\n{text}");

    [Test]
    public void German_people_without_a_role_are_found() => RuleTest.For(Rule, """
        ---
        headline: T
        language: de
        @person reyes "Elena Reyes"
        ---
        Am Abend kam [Elena Reyes]{@reyes} dann doch.
                      ^^^^^^^^^^^ NM4001: Who is «Elena Reyes»? Where the name comes first, neither a role nor an affiliation stands beside it.
        """);

    [TestCase("aa", TestName = "A_role_of_two_letters")]
    [TestCase("3rd xyz", TestName = "A_role_that_no_list_knows")]
    public void A_role_that_was_written_is_seen(string role) =>
        RuleTest.For(Rule, $"---\nheadline: T\n@person reyes \"Elena Reyes\" {{role=\"{role}\"}}\n---\nOn Tuesday [Elena Reyes]{{@reyes}}, {role}, arrived.");

    [Test]
    public void A_role_that_would_be_read_as_a_tag_is_not_written()
    {
        var findings = RuleTest.Find(
            Rule, "---\nheadline: T\n@person reyes \"Elena Reyes\" {role=\"head [acting]\"}\n---\nOn Tuesday [Elena Reyes]{@reyes} arrived.");

        Assert.That(findings.Single().Fixes, Is.Empty);
    }
}
