using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class AllegationWithoutReplyTests
{
    private const string Declared = """

        @person lund "Tove Lund"
        @person marsh "Ivo Marsh" {aka="Mr Marsh"}
        @org harbour "Harbour Office" {aka="the harbour"}
        @person brand "Ada Brand" {affiliation=@harbour}
        @person lawyer "Nils Ode" {role="lawyer for Mr Marsh"}
        @person clerk "Eva Noll" {role="former clerk of Mr Marsh"}
        @group crew "the crew" {members=@marsh,@brand}
        @place quay "the quay"
        ---
        """;

    private const string Header = "---\nheadline: Harbour\nlanguage: en" + Declared + "\n";

    private static readonly AllegationWithoutReply Rule = new();

    [Test]
    public void One_who_is_accused_and_says_nothing_is_found_and_gets_a_place_to_answer() => RuleTest.For(Rule, """
        ---
        headline: Harbour
        @person marsh "Ivo Marsh"
        ---
        [Marsh took money]{claim by="a clerk" type=allegation about=@marsh}, a clerk said.
                                                                    ^^^^^^ NM5002: `@marsh` is accused here and does not answer anywhere in the article. Report what Ivo Marsh answers, or that there was no answer.

        The harbour was built in 1961.
        """,
        fix: "Leave a place for the answer of @marsh",
        @fixed: """
        ---
        headline: Harbour
        @person marsh "Ivo Marsh"
        ---
        [Marsh took money]{claim by="a clerk" type=allegation about=@marsh}, a clerk said.

        [Ivo Marsh]{@marsh}: [TK]{claim by=@marsh}

        The harbour was built in 1961.
        """);

    [TestCase("[Marsh took money]{claim by=@lund type=allegation about=@marsh,@harbour}.", "marsh harbour", TestName = "Each_of_two_accused_is_found")]
    [TestCase("[He took]{claim by=@lund type=allegation about=@marsh}. [He stole]{claim by=@lund type=allegation about=@marsh}.", "marsh",
        TestName = "Who_is_accused_twice_is_found_once")]
    [TestCase("[Marsh told her [he took it]{claim by=@marsh}]{claim by=@lund type=allegation about=@marsh}.", "marsh",
        TestName = "What_the_accuser_reports_is_no_answer")]
    [TestCase("[He took it]{claim by=@lund type=allegation about=@marsh}. [I saw it]{quote by=@clerk}.", "marsh",
        TestName = "A_former_clerk_does_not_speak_for_him")]
    [TestCase("[He took it]{claim by=@lund type=allegation about=@marsh}. [Brand]{@brand} declined to comment.", "marsh",
        TestName = "Somebody_else_who_does_not_comment_is_no_answer")]
    [TestCase("[It is rotten]{claim by=@lund type=allegation about=@harbour}. [Mr Marsh]{@marsh} did not respond.", "harbour",
        TestName = "Somebody_from_elsewhere_who_did_not_respond_is_no_answer")]
    public void It_is_found(string body, string accused) => Assert.That(
        RuleTest.Find(Rule, Header + body).Select(finding => finding.Arguments[0]), Is.EqualTo(accused.Split(' ')));

    [Test]
    public void The_other_accusations_are_shown_beside_the_first() => Assert.That(
        RuleTest.Find(Rule, Header + "[He took]{claim by=@lund type=allegation about=@marsh}. [He stole]{claim by=@lund type=allegation about=@marsh}.")
            .Single().Related.Select(related => (related.Location.Start.Character, related.Message)),
        Is.EqualTo([(104, "and here")]));

    [TestCase("[It is false]{quote by=@marsh}.", TestName = "An_answer_of_the_accused_counts")]
    [TestCase("[It is false]{quote by=@crew}.", "crew", TestName = "Of_a_group_that_is_accused_the_group_answers")]
    [TestCase("[It is false]{quote by=@brand}.", "harbour", TestName = "Somebody_of_the_organisation_answers_for_it")]
    [TestCase("[It is false]{quote by=@brand}.", "crew", TestName = "A_member_answers_for_a_group")]
    [TestCase("[It is false]{quote by=@lawyer}.", TestName = "A_lawyer_answers_for_a_client")]
    [TestCase("[It is false]{quote by=\"a spokeswoman for Marsh\"}.", TestName = "A_spokeswoman_whom_only_the_tag_describes_answers")]
    [TestCase("[Mr Marsh]{@marsh} declined to comment.", TestName = "He_declined")]
    [TestCase("Ivo Marsh did not respond to requests for comment.", TestName = "He_is_not_tagged_and_did_not_respond")]
    [TestCase("[Mr Marsh]{@marsh} was named in March. He could not be reached.", TestName = "A_sentence_that_names_nobody_is_about_the_one_before")]
    [TestCase("[Ada Brand]{@brand} did not return calls.", "harbour", TestName = "Somebody_of_the_organisation_was_asked")]
    [TestCase("", "quay", TestName = "A_place_cannot_answer")]
    public void Nothing_is_found(string body, string accused = "marsh") =>
        RuleTest.For(Rule, Header + $"[It is rotten]{{claim by=@lund type=allegation about=@{accused}}}.\n\n{body}");

    [TestCase("de", "[Ivo Marsh]{@marsh} wollte sich nicht äußern.", TestName = "German")]
    [TestCase("fr", "[Ivo Marsh]{@marsh} n’a pas souhaité répondre.", TestName = "French")]
    [TestCase("es", "[Ivo Marsh]{@marsh} no quiso hacer comentarios.", TestName = "Spanish")]
    public void Other_languages_have_their_words(string language, string body) => RuleTest.For(
        Rule, $"---\nheadline: Harbour\nlanguage: {language}{Declared}\n[X]{{claim by=@lund type=allegation about=@marsh}}.\n\n{body}");

    [TestCase("[He took it]{claim by=@lund about=@marsh}.", TestName = "A_claim_that_is_no_allegation")]
    [TestCase("[It was taken]{claim by=@lund type=allegation}.", TestName = "An_allegation_about_nobody")]
    public void Nobody_is_accused(string body) => RuleTest.For(Rule, Header + body);
}
