using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class InvisibleAttributionTests
{
    private const string Header = "---\nheadline: Dam\nbyline: Ada Stern\n@person reyes \"Elena Reyes\" {aka=\"Ms Reyes\" role=\"water minister\" affiliation=@ministry}\n"
        + "@person stern \"Ada Stern\"\n@org ministry \"Ministry of Water\"\n@source engineer \"a senior engineer at the dam\" {type=anonymous reason=r}\n---\n";

    private static readonly InvisibleAttribution Rule = new();

    [Test]
    public void A_source_that_only_the_tag_knows_is_found() => RuleTest.For(Rule, Header + """
        [Nobody was warned]{claim by=@reyes}, the review will hear.
                                     ^^^^^^ NM2004: `@reyes` says this in the tag; no word of the text near it tells the reader.
        """);

    [Test]
    public void A_description_that_stands_nowhere_is_found() => RuleTest.For(Rule, Header + """
        [Nobody was warned]{claim by="a clerk"}.
                                     ^^^^^^^^^ NM2004: «a clerk» says this in the tag; no word of the text near it tells the reader.
        """);

    [Test]
    public void Several_sources_of_which_none_is_named_are_one_finding() => RuleTest.For(Rule, Header + """
        [The dam leaks]{claim by=@reyes,@ministry}.
                                 ^^^^^^^^^^^^^^^^ NM2004: `@reyes` and `@ministry` says this in the tag; no word of the text near it tells the reader.
        """);

    [Test]
    public void Two_paragraphs_before_is_too_far() => RuleTest.For(Rule, Header + """
        [Elena Reyes]{@reyes} came.

        It rained.

        [“It leaks,”]{quote by=@reyes} was the answer.
                               ^^^^^^ NM2004: `@reyes` says this in the tag; no word of the text near it tells the reader.
        """);

    [TestCase("[The dam leaks]{claim by=@reyes}, [she]{@reyes} said.", TestName = "A_pronoun_that_is_tagged_is_seen")]
    [TestCase("[The dam leaks]{claim by=@reyes}, Reyes said.", TestName = "A_part_of_a_name_in_plain_words_is_seen")]
    [TestCase("[The dam leaks]{claim by=@reyes}, in Ms Reyes’s words.", TestName = "A_name_with_an_apostrophe_is_seen")]
    [TestCase("[The dam leaks]{claim by=@reyes}, the minister said.", TestName = "The_noun_of_a_role_is_seen")]
    [TestCase("[The dam leaks]{claim by=@engineer}, the engineer said.", TestName = "The_noun_of_a_description_is_seen")]
    [TestCase("[The dam leaks]{claim by=\"a clerk\"}, said the clerk.", TestName = "A_description_is_seen_with_any_article")]
    [TestCase("[The dam leaks]{claim by=@ministry}, the ministry said.", TestName = "The_noun_of_an_organisation_is_seen")]
    [TestCase("[The dam leaks]{claim by=@reyes,@ministry}, the Ministry of Water said.", TestName = "One_of_several_is_enough")]
    [TestCase("[Elena Reyes]{@reyes} came.\n\n[The dam leaks]{claim by=@reyes}.", TestName = "The_paragraph_before_is_near")]
    [TestCase("[Elena Reyes]{@reyes} said: [the dam leaks]{claim by=@ministry}.", TestName = "Who_belongs_to_it_speaks_for_it")]
    [TestCase("[[The dam leaks]{claim by=@reyes}]{heading}\n\n[Elena Reyes]{@reyes} came.", TestName = "A_heading_is_explained_below_it")]
    [TestCase("[The dam leaks]{claim by=@stern}.", TestName = "Who_wrote_the_article_stands_above_it")]
    [TestCase("[“It leaks.]{quote #q by=@reyes}\n\n[“It always has,”]{quote continues=#q} [Reyes]{@reyes} said.", TestName = "A_later_part_of_the_quote_may_tell")]
    [TestCase("[Reyes]{@reyes} came.\n\n[A crack]{caption image=a.jpg credit=A alt=b}\n\n[“It leaks,”]{quote by=@reyes} was the answer.",
        TestName = "A_caption_does_not_part_two_paragraphs")]
    [TestCase("[Reyes]{@reyes} wants:\n\n[[a wall]{claim by=@reyes}]{item}\n\n[[a gate]{claim by=@reyes}]{item}", TestName = "Items_belong_to_the_paragraph_above_them")]
    public void Nothing_is_found(string body) => RuleTest.For(Rule, Header + body);

    [Test]
    public void The_next_claims_of_a_source_are_not_reported_until_the_text_names_it() => RuleTest.For(Rule, Header + """
        [The dam leaks]{claim by=@reyes}.
                                 ^^^^^^ NM2004: `@reyes` says this in the tag; no word of the text near it tells the reader.

        [It may fail]{claim by=@reyes}.

        [Reyes]{@reyes} left.

        It rained.

        [It will fail]{claim by=@reyes}.
                                ^^^^^^ NM2004: `@reyes` says this in the tag; no word of the text near it tells the reader.
        """);

    [Test]
    public void The_turns_of_an_interview_show_their_speaker() => RuleTest.For(
        Rule, Header + "Were they warned?\n\n[Nobody was.]{quote by=@reyes}\n\nWhy not?\n\n[It was a Friday.]{quote by=@reyes}");

    [Test]
    public void An_interview_may_have_paragraphs_of_the_writers_and_pictures() => RuleTest.For(
        Rule, Header + "The dam is old.\n\nIt was built by hand.\n\n[The dam]{caption image=a.jpg credit=B alt=C}\n\n[Warnings]{heading}\n\n"
            + "Were they warned?\n\n[Nobody was.]{quote by=@reyes}\n\nWhy not?\n\n[It was a Friday.]{quote by=@reyes}");

    [Test]
    public void A_paragraph_in_quotation_marks_is_no_turn() => RuleTest.For(Rule, Header + """
        [“Nobody was.”]{quote by=@reyes}
                                 ^^^^^^ NM2004: `@reyes` says this in the tag; no word of the text near it tells the reader.
        """);

    [TestCase("de", "[Der Damm ist undicht]{claim by=Anwohner}, heißt es nach Angaben von Anwohnern.", TestName = "German_datives_are_seen")]
    [TestCase("fr", "[Le barrage fuit]{claim by=\"l'inspection des barrages\"}, selon l’inspection.", TestName = "French_elisions_are_seen")]
    [TestCase("es", "[La presa pierde agua]{claim by=\"ingenieros de la presa\"}, dicen los ingenieros.", TestName = "Spanish_nouns_come_first")]
    [TestCase("fi", "[Pato vuotaa]{claim by=insinööri}.", TestName = "A_language_without_words_is_left_alone")]
    public void Other_languages(string language, string text) => RuleTest.For(Rule, $"---\nheadline: T\nlanguage: {language}\n---\n{text}");
}
