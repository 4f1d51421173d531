using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class PronounSourceTests
{
    private const string Header = "---\nheadline: Dam\n@person reyes \"Elena Reyes\"\n@person wolf \"Ned Wolf\" {aka=\"Mr Wolf\"}\n@person stern \"Ada Stern\"\n"
        + "@org board \"the board\"\n@org company \"Skerrow Marine\"\n@place lorne \"Lorne\"\n@source experts \"experts\" {type=collective}\n---\n";

    private static readonly PronounSource Rule = new();

    [Test]
    public void A_pronoun_whose_noun_is_in_another_paragraph_is_found() => RuleTest.For(Rule, Header + """
        [Elena Reyes]{@reyes} met [Ada Stern]{@stern}.

        [She]{@reyes} said [it was safe]{claim by=@reyes}.
         ^^^ NM2006: «She» stands for `@reyes`, who is not named in this paragraph.
        """);

    [Test]
    public void A_pronoun_after_the_words_is_found_too() => RuleTest.For(Rule, Header + """
        [“It leaks,”]{quote by=@reyes} [she]{@reyes} [added]{cue}.
                                        ^^^ NM2006: «she» stands for `@reyes`, who is not named in this paragraph.
        """);

    [Test]
    public void A_possessive_is_a_pronoun_too() => RuleTest.For(Rule, Header + """
        [Her]{@reyes} [claim]{cue} [that it leaks]{claim by=@reyes} is new.
         ^^^ NM2006: «Her» stands for `@reyes`, who is not named in this paragraph.
        """);

    [Test]
    public void A_pronoun_with_another_person_nearer_is_found() => RuleTest.For(Rule, Header + """
        [Elena Reyes]{@reyes} met [Ada Stern]{@stern}. [She]{@reyes} said [it was safe]{claim by=@reyes}.
                                                        ^^^ NM2006: «She» stands for `@reyes`, and `@stern` is named nearer.
        """);

    [Test]
    public void Another_body_nearer_is_a_second_candidate_for_it() => RuleTest.For(Rule, Header + """
        [The board]{@board} sued [Skerrow]{@company}. [It]{@board} [said]{cue} [it was cheated]{claim by=@board}.
                                                       ^^ NM2006: «It» stands for `@board`, and `@company` is named nearer.
        """);

    [Test]
    public void They_may_be_all_bodies_that_speak() => RuleTest.For(Rule, Header + """
        [Lorne]{@lorne} [denies]{cue} [all]{claim by=@lorne}. [Experts]{@experts} met [the board]{@board} in [Lorne]{@lorne}. [They]{@experts} [say]{cue} [it leaks]{claim by=@experts}.
                                                                                                                               ^^^^ NM2006: «They» stands for `@experts`, and `@board` and `@lorne` are named nearer.
        """);

    [TestCase("[Reyes]{@reyes} came. [She]{@reyes} said [it was safe]{claim by=@reyes}.", TestName = "The_nearest_name_is_hers")]
    [TestCase("[Stern]{@stern} met [Reyes]{@reyes}. [She]{@reyes} [said]{cue} [it leaks]{claim by=@reyes}.", TestName = "The_last_one_named")]
    [TestCase("[Reyes]{@reyes} met [Wolf]{@wolf}. [She]{@reyes} [said]{cue} [it leaks]{claim by=@reyes}.", TestName = "A_title_tells_him_from_her")]
    [TestCase("[Stern]{@stern} has [his]{@stern} dog.\n\n[Reyes]{@reyes} met [Stern]{@stern}. [She]{@reyes} [said]{cue} [it leaks]{claim by=@reyes}.",
        TestName = "A_pronoun_tagged_elsewhere_tells_him_from_her")]
    [TestCase("[Reyes]{@reyes} met [the board]{@board}. [She]{@reyes} said [it was safe]{claim by=@reyes}.", TestName = "A_board_is_no_she")]
    [TestCase("[Experts]{@experts} met in [Lorne]{@lorne}. [They]{@experts} [say]{cue} [it leaks]{claim by=@experts}.", TestName = "A_place_that_says_nothing")]
    [TestCase("[Lorne]{@lorne} [denies]{cue} [all]{claim by=@lorne}. [Experts]{@experts} [say]{cue} [that [Lorne]{@lorne} lost]{claim by=@experts}. "
        + "[They]{@experts} [say]{cue} [it leaks]{claim by=@experts}.", TestName = "A_place_in_what_the_source_has_just_said")]
    [TestCase("[Reyes]{@reyes} came. [“[Stern]{@stern} lied,”]{quote by=@reyes} [she]{@reyes} [said]{cue}.", TestName = "Who_is_named_in_the_speakers_own_words")]
    [TestCase("[Stern]{@stern} came. [Reyes]{@reyes} said [it was safe]{claim by=@reyes}.", TestName = "A_name_is_no_pronoun")]
    [TestCase("Reyes came. [She]{@reyes} [said]{cue} [it leaks]{claim by=@reyes}.", TestName = "A_name_in_plain_words")]
    [TestCase("[“[She]{@stern} [says]{cue} [it leaks]{claim by=@stern},”]{quote by=@reyes} [Reyes]{@reyes} [said]{cue}.", TestName = "A_pronoun_in_a_quote")]
    [TestCase("[Reyes]{@reyes}, [who]{@reyes} [says]{cue} [it leaks]{claim by=@reyes}, left.", TestName = "A_relative_pronoun")]
    [TestCase("[Stern]{@stern} came. [I]{@reyes} said [it was safe]{claim by=@reyes}.", TestName = "A_speaker_who_says_I_is_known")]
    [TestCase("[“It leaks.”]{quote by=@reyes} [She]{@reyes} left.", TestName = "A_pronoun_of_another_sentence")]
    [TestCase("[“It leaks,”]{quote by=@reyes} [Reyes]{@reyes} [said]{cue}, and [she]{@reyes} left.", TestName = "A_name_nearer_to_the_cue")]
    public void Nothing_is_found(string body) => RuleTest.For(Rule, Header + body);

    [Test]
    public void Where_only_one_person_is_in_the_story_there_is_no_doubt() =>
        RuleTest.For(Rule, "---\nheadline: Dam\n@person reyes \"Elena Reyes\"\n---\n[Elena Reyes]{@reyes} came.\n\n[She]{@reyes} said [it was safe]{claim by=@reyes}.");

    [Test]
    public void Other_languages_have_pronouns_of_their_own() => RuleTest.For(Rule, """
        ---
        headline: Damm
        language: de
        @person reyes "Elena Reyes"
        @person stern "Ada Stern"
        ---
        [Reyes]{@reyes} traf [Stern]{@stern}.

        [Der Damm ist undicht]{claim by=@reyes}, [sagte]{cue} [sie]{@reyes}.
                                                               ^^^ NM2006: «sie» stands for `@reyes`, who is not named in this paragraph.
        """);

    [Test]
    public void A_language_without_words_is_left_alone() => RuleTest.For(Rule, """
        ---
        headline: Pato
        language: fi
        @person reyes "Elena Reyes"
        @person stern "Ada Stern"
        ---
        [Hän]{@reyes form=pronoun} [sanoo]{cue}, että [pato vuotaa]{claim by=@reyes}. [Stern]{@stern} tuli.
        """);
}
