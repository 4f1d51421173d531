using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class PassiveAttributionTests
{
    private static readonly PassiveAttribution Rule = new();

    [Test]
    public void A_passive_without_an_agent_is_found() => RuleTest.For(Rule, """
        He [is also thought]{cue} [to have asked for aid]{claim}.
            ^^^^^^^^^^^^^^^ NM2008: «is also thought» hides who says it.
        """);

    [Test]
    public void The_auxiliary_may_stand_before_the_cue() => RuleTest.For(Rule, """
        The dam is now [believed]{cue} [to leak]{claim}.
                        ^^^^^^^^ NM2008: «believed» hides who says it.
        """);

    [Test]
    public void A_source_that_the_sentence_does_not_name_is_no_agent() => RuleTest.For(Rule, """
        A clerk came. The dam [is said]{cue} [to leak]{claim by="a clerk"}.
                               ^^^^^^^ NM2008: «is said» hides who says it.
        """);

    [Test]
    public void By_a_date_is_no_agent() => RuleTest.For(Rule, """
        The report [is expected]{cue} by [Friday]{date when=2026-03-20} [to name the cause]{claim}.
                    ^^^^^^^^^^^ NM2008: «is expected» hides who says it.
        """);

    [TestCase("It [reportedly]{cue} [failed]{claim}.", TestName = "An_adverb")]
    [TestCase("[It’s understood]{cue} [to leak]{claim}.", TestName = "A_short_form")]
    [TestCase("A man, [believed to be]{cue} [the owner]{claim}, left.", TestName = "A_passive_without_its_auxiliary")]
    [TestCase("A man, [believed]{cue} [to be the owner]{claim}, left.", TestName = "A_passive_before_its_infinitive")]
    [TestCase("It [is expected]{cue} by the end of May [to hold]{claim}.", TestName = "A_time_after_by")]
    [TestCase("It [reportedly]{cue} by mistake [failed]{claim}.", TestName = "An_adverb_before_by")]
    [TestCase("[Amid reports]{cue} [of a leak]{claim}, he left.", TestName = "Reports_of_nobody")]
    [TestCase("It [was widely expected to]{cue} [fail]{claim}.", TestName = "Another_passive")]
    public void It_is_found(string body) => Assert.That(RuleTest.Find(Rule, body).Select(finding => finding.Rule.Id), Is.EqualTo(["NM2008"]));

    [TestCase("It [reportedly]{cue} [failed]{claim by=\"the paper\"}, the paper wrote.", TestName = "The_sentence_names_who_reports_it")]
    [TestCase("It [was expected by all]{cue} [to fail]{claim}.", TestName = "An_agent_in_the_cue")]
    [TestCase("It [was expected]{cue} by engineers [to fail]{claim}.", TestName = "An_agent_after_the_cue")]
    [TestCase("[Amid reports]{cue} by engineers [of a leak]{claim}, he left.", TestName = "An_agent_after_a_noun")]
    [TestCase("A clerk [thought]{cue} [it failed]{claim by=\"a clerk\"}.", TestName = "The_active_voice")]
    [TestCase("[The dam is old]{claim by=\"a clerk\"}, [said]{cue} a clerk.", TestName = "A_verb_of_another_clause")]
    [TestCase("[“It [is said]{cue} [to leak]{claim},”]{quote by=\"a clerk\"} a clerk [said]{cue}.", TestName = "In_the_words_of_a_speaker")]
    [TestCase("The dam is reportedly old.", TestName = "Outside_a_cue")]
    public void Nothing_is_found(string body) => RuleTest.For(Rule, body);

    [TestCase("de", "Der Damm ist [angeblich]{cue} [undicht]{claim}.", "angeblich", TestName = "German_angeblich")]
    [TestCase("de", "Es [wird vermutet]{cue}, [dass der Damm undicht ist]{claim}.", "wird vermutet", TestName = "German_passive")]
    [TestCase("fr", "Le barrage [est censé]{cue} [tenir]{claim}.", "est censé", TestName = "French_passive")]
    [TestCase("es", "[Se cree]{cue} [que la presa pierde agua]{claim}.", "Se cree", TestName = "Spanish_reflexive")]
    public void Other_languages_have_words_of_their_own(string language, string text, string words) => Assert.That(
        RuleTest.Find(Rule, $"---\nheadline: T\nlanguage: {language}\n---\n{text}").Single().Message, Is.EqualTo($"«{words}» hides who says it."));

    [Test]
    public void A_language_without_words_is_left_alone() => RuleTest.For(Rule, "---\nheadline: X\nlanguage: fi\n---\nIt [reportedly]{cue} [failed]{claim}.");
}
