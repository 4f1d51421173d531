using NewsMarkup.Rules.BuiltIn;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.Tests;

/// <summary>Who says the words between double angle brackets, in articles about Reyes, Kim, the ministry and others.</summary>
internal sealed class LikelySourceTests
{
    private const string Declarations = """
        @person reyes "Elena Reyes" {role="water minister" aka="Ms Reyes"}
        @person kim "Jon Kim" {role="engineer" aka="Mr Kim"}
        @org ministry "Ministry of Water"
        @group residents "residents"
        @place averil "Averil"
        @work letter "the letter"
        """;

    [TestCase("⟦“It leaks,”⟧ [Ms Reyes]{@reyes} said, looking at [Kim]{@kim}.", "reyes", TestName = "The_subject_before_the_verb")]
    [TestCase("⟦“It leaks,”⟧ said [Ms Reyes]{@reyes}, who had met [Kim]{@kim}.", "reyes", TestName = "The_subject_after_the_verb")]
    [TestCase("⟦“It leaks,”⟧ said the water minister, [Elena Reyes]{@reyes}.", "reyes", TestName = "A_subject_after_its_description")]
    [TestCase("⟦“It leaks,”⟧ [Reyes]{@reyes}, who met [Kim]{@kim} in [Averil]{@averil}, said.", "reyes", TestName = "A_subject_before_its_description")]
    [TestCase("⟦“It leaks,”⟧ the minister, [Reyes]{@reyes}, said.", "reyes", TestName = "A_subject_between_commas")]
    [TestCase("[Kim]{@kim} was there when [Reyes]{@reyes} of [the ministry]{@ministry} said ⟦“it leaks”⟧.", "reyes",
        TestName = "A_word_after_a_preposition_is_no_subject")]
    [TestCase("[Reyes]{@reyes} met [Kim]{@kim} and said ⟦“it leaks”⟧.", "reyes", TestName = "Two_verbs_with_one_subject")]
    [TestCase("[Reyes]{@reyes} said [it was old]{claim by=@reyes} and added ⟦“it leaks”⟧.", "reyes",
        TestName = "A_verb_without_a_subject_has_that_of_the_verb_before")]
    [TestCase("⟦“It leaks,”⟧ [Reyes]{@reyes} and [Kim]{@kim} said.", "reyes kim", TestName = "Two_subjects")]
    [TestCase("⟦“It leaks,”⟧ [both]{@reyes @kim} said.", "reyes kim", TestName = "Two_ids_of_one_mention")]
    [TestCase("[It leaks]{claim}, according to [the letter]{@letter} and not to [Kim]{@kim}.", "letter", "It leaks", TestName = "A_preposition")]
    [TestCase("It was claimed by [Kim]{@kim} in [Averil]{@averil} that [it leaks]{claim}.", "kim", "it leaks", TestName = "A_passive_verb")]
    [TestCase("[Reyes]{@reyes} told [Kim]{@kim} that [it leaks]{claim}.", "reyes", "it leaks", TestName = "Not_the_one_who_is_told")]
    [TestCase("⟦“It leaks. It is old,”⟧ [Reyes]{@reyes} said. [Kim]{@kim} left.", "reyes", TestName = "A_quotation_of_two_sentences")]
    [TestCase("⟦“It leaks”⟧ while [Kim]{@kim} sleeps, noted [Reyes]{@reyes}.", "reyes", TestName = "A_clause_between_quotation_and_verb")]
    [TestCase("[The [ministry]{@ministry} spokesman Jon Kim]{@kim} said ⟦“it leaks”⟧.", "kim", TestName = "A_mention_inside_another_is_a_part_of_it")]
    public void The_subject_of_the_verb_says_it(string body, string expected, string? words = null) => Assert.That(Guess(body, words), Is.EqualTo(expected));

    [TestCase("[Reyes]{@reyes} and [Kim]{@kim} met. ⟦“It leaks,”⟧ she said.", "reyes", TestName = "A_pronoun_and_a_title_that_does_not_fit")]
    [TestCase("[Reyes]{@reyes} and [Kim]{@kim} met. ⟦“It leaks,”⟧ said he.", "kim", TestName = "A_pronoun_after_the_verb")]
    [TestCase("[Reyes]{@reyes} saw [the ministry]{@ministry}. ⟦“It leaks,”⟧ she has also said.", "reyes", TestName = "Words_between_a_pronoun_and_its_verb")]
    [TestCase("[Residents]{@residents} met [Reyes]{@reyes}.\n\n⟦“It leaks,”⟧ they said.", "residents", TestName = "A_plural_pronoun_in_the_next_paragraph")]
    [TestCase("[Kim]{@kim} wrote to [the ministry]{@ministry}. It said ⟦“it leaks”⟧.", "ministry", TestName = "A_neuter_pronoun")]
    public void A_pronoun_is_the_last_one_mentioned_that_it_fits(string body, string expected) => Assert.That(Guess(body), Is.EqualTo(expected));

    [TestCase("⟦“It leaks,”⟧ [Reyes]{@reyes} of [Averil]{@averil}.", "reyes", TestName = "A_mention_in_the_sentence")]
    [TestCase("“No,” [Reyes]{@reyes} said. ⟦“It leaks.”⟧ [Kim]{@kim} left.", "reyes", TestName = "The_verb_of_the_sentence_before")]
    [TestCase("[Reyes]{@reyes} met reporters. ⟦“It leaks.”⟧", "reyes", TestName = "A_mention_in_the_paragraph")]
    [TestCase("“No,” [Reyes]{@reyes} said.\n\n⟦“It leaks.”⟧", "reyes", TestName = "A_quotation_that_is_a_paragraph")]
    [TestCase("⟦“It leaks.\n⟧\n“Badly,” [Reyes]{@reyes} said.", "reyes", TestName = "A_quotation_that_goes_on_in_the_next_paragraph")]
    [TestCase("[Kim]{@kim} said [[Reyes]{@reyes} had denied [it leaks]{claim}]{claim by=@kim}.", "reyes", "it leaks",
        TestName = "A_claim_in_a_claim_has_its_own_speaker")]
    public void Without_a_verb_the_nearest_counts(string body, string expected, string? words = null) => Assert.That(Guess(body, words), Is.EqualTo(expected));

    [TestCase("⟦“It leaks,”⟧ a spokesman said. [Reyes]{@reyes} left.", TestName = "A_subject_without_a_tag")]
    [TestCase("⟦“It leaks,”⟧ she said.", TestName = "A_pronoun_that_fits_nobody")]
    [TestCase("⟦“It leaks”⟧ in [Averil]{@averil}.", TestName = "A_place")]
    [TestCase("⟦“[Reyes]{@reyes} knew”⟧ it.", TestName = "Somebody_in_the_words_themselves")]
    [TestCase("“[Reyes]{@reyes} knew” and ⟦“it leaks”⟧.", TestName = "Somebody_in_another_quotation")]
    [TestCase("[Reyes]{@reyes} said so.\n\nIt rained. ⟦“It leaks.”⟧", TestName = "Somebody_in_another_paragraph")]
    public void Where_nothing_tells_there_is_no_guess(string body) => Assert.That(Guess(body), Is.Empty);

    [TestCase("de", "⟦„Es leckt“⟧, sagte [Reyes]{@reyes} neben [Kim]{@kim}.", "reyes", TestName = "German")]
    [TestCase("fr", "⟦« Ça fuit »⟧, a déclaré [Reyes]{@reyes} devant [Kim]{@kim}.", "reyes", TestName = "French")]
    [TestCase("fr", "[Reyes]{@reyes} est venue. ⟦« Ça fuit »⟧, dit-elle.", "reyes", TestName = "A_French_pronoun_in_its_verb")]
    [TestCase("fr", "[Reyes]{@reyes} est venue. ⟦« Ça fuit »⟧, a-t-elle déclaré.", "reyes", TestName = "A_French_pronoun_in_its_auxiliary")]
    [TestCase("es", "⟦«Gotea»⟧, dijo [Reyes]{@reyes} ante [Kim]{@kim}.", "reyes", TestName = "Spanish")]
    [TestCase("fi", "⟦”Se vuotaa”⟧, sanoi [Kim]{@kim}.", "kim", TestName = "A_language_without_words_has_the_nearest_mention")]
    public void Other_languages_have_their_own_verbs(string language, string body, string expected) =>
        Assert.That(Guess(body, language: language), Is.EqualTo(expected));

    private static string Guess(string body, string? words = null, string language = "en")
    {
        var source = $"---\nlanguage: {language}\n{Declarations}\n---\n{body.Replace("⟦", "").Replace("⟧", "")}";
        var article = ArticleModel.Bind(SyntaxTree.Parse(source));
        var shown = words ?? ArticleModel.Bind(SyntaxTree.Parse(body)).Text.Value.Split('⟦', '⟧')[1].TrimEnd();
        var place = new TextSpan(article.Text.Value.IndexOf(shown, StringComparison.Ordinal), shown.Length);
        return string.Join(' ', LikelySource.Of(article, place).Select(symbol => symbol.Id));
    }
}
