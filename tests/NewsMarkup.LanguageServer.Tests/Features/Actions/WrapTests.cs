using NewsMarkup.LanguageServer.Tests.Editing;

namespace NewsMarkup.LanguageServer.Tests.Features.Actions;

public sealed class WrapTests
{
    private const string Header =
        """
        ---
        headline: Dam review ordered
        date: 2026-03-14
        @person reyes "Elena Reyes" {role="water minister" aka="the minister"}
        @person obi "Ada Obi" {role=engineer}
        @place averil "Averil"
        ---

        """;

    private static string After(string body, string title) => Editor.Open(Header + body).After(title)[Header.Length..];

    [Test]
    public void A_cursor_in_a_quotation_offers_the_whole_quotation_by_the_likely_speaker() => Assert.That(
        After("“Nobody to|ld us,” said [Elena Reyes]{@reyes}.", "Quote by Elena Reyes"),
        Is.EqualTo("[“Nobody told us,”]{quote by=@reyes} said [Elena Reyes]{@reyes}."));

    [Test]
    public void A_selection_between_quotation_marks_takes_them_in() => Assert.That(
        After("“|Nobody told us,|” said [Elena Reyes]{@reyes}.", "Quote by Elena Reyes"),
        Is.EqualTo("[“Nobody told us,”]{quote by=@reyes} said [Elena Reyes]{@reyes}."));

    [Test]
    public void Blanks_at_the_ends_of_a_selection_stay_out() => Assert.That(
        After("[Elena Reyes]{@reyes} said| the dam holds |well.", "Claim by Elena Reyes"),
        Is.EqualTo("[Elena Reyes]{@reyes} said [the dam holds]{claim by=@reyes} well."));

    [Test]
    public void The_likely_speaker_comes_first_and_is_preferred()
    {
        var editor = Editor.Open(Header + "[Ada Obi]{@obi} nodded. “Nobody to|ld us,” said [Elena Reyes]{@reyes}.");

        Assert.Multiple(() =>
        {
            Assert.That(editor.Titles("refactor.extract").Take(4), Is.EqualTo(new[]
            {
                "Quote by Elena Reyes", "Quote by Ada Obi", "Quote, choose who says it", "Claim by Elena Reyes",
            }));
            Assert.That(editor.Preferred(), Does.Contain("Quote by Elena Reyes"));
        });
    }

    [Test]
    public void Two_who_speak_together_are_one_choice() => Assert.That(
        After("[Elena Reyes]{@reyes} and [Ada Obi]{@obi} said |the dam holds|.", "Claim by Elena Reyes and Ada Obi"),
        Is.EqualTo("[Elena Reyes]{@reyes} and [Ada Obi]{@obi} said [the dam holds]{claim by=@reyes,@obi}."));

    [Test]
    public void A_claim_of_nobody_yet_leaves_the_cursor_where_the_speaker_goes() => Assert.That(
        After("It rained, |the dam holds|.", "Claim, choose who says it"), Is.EqualTo("It rained, [the dam holds]{claim|}."));

    [Test]
    public void A_selection_is_tagged_as_a_fact() => Assert.That(
        After("|The dam holds water|.", "Fact"), Is.EqualTo("[The dam holds water]{fact}."));

    [Test]
    public void A_cursor_in_a_verb_of_speech_offers_a_cue() => Assert.That(
        After("She sa|id so.", "Cue: words that attribute"), Is.EqualTo("She [said]{cue} so."));

    [Test]
    public void A_few_words_in_marks_are_a_scare_quote() => Assert.That(
        After("The “inc|ident” went on.", "Scare quote"), Is.EqualTo("The [“incident”]{scare} went on."));

    [Test]
    public void A_name_in_marks_is_the_title_of_a_work() => Assert.That(
        After("She read |“Water Finds the Way”|.", "Title of a work"), Is.EqualTo("She read [“Water Finds the Way”]{title}."));

    [TestCase("Then El|ena Reyes left.", "Then [Elena Reyes]{@reyes} left.")]
    [TestCase("Then |Elena Reyes| left.", "Then [Elena Reyes]{@reyes} left.")]
    [TestCase("Then Elena Reyes|'s car left.", "Then [Elena Reyes]{@reyes}'s car left.")]
    [TestCase("Then Ms| Reyes left.", "Then [Ms Reyes]{@reyes} left.")]
    [TestCase("Then the min|ister left.", "Then [the minister]{@reyes} left.")]
    public void A_name_is_tagged_as_a_mention(string body, string expected) =>
        Assert.That(After(body, "Mention of Elena Reyes"), Is.EqualTo(expected));

    [Test]
    public void A_word_that_is_tagged_offers_no_second_mention() => Assert.That(
        Editor.Open(Header + "[Elena| Reyes]{@reyes} left.").Titles(), Does.Not.Contain("Mention of Elena Reyes"));

    [Test]
    public void A_quote_that_is_tagged_offers_no_second_one() => Assert.That(
        Editor.Open(Header + "[“Nobody t|old us,”]{quote by=@reyes} she said.").Titles()
            .Where(title => title.StartsWith("Quote", StringComparison.Ordinal)),
        Is.Empty);

    [TestCase("[“It leaks,” [Ada| Obi]{@obi} said|.", "This would cross another tag: select all of its words, or some of them.")]
    [TestCase("[It leaks]{claim |by=@reyes}, she| said.", "This is inside a tag.")]
    [TestCase("|It leaks.\n\nIt holds.|", "A tag ends with its paragraph: select words of one.")]
    [TestCase("It |leaks [badly| or] so.", "A bracket or backslash in these words would be read as part of the tag.")]
    [TestCase("It leaks. [Ask |the desk| first]{note}", "A note is not published; its words need no tag.")]
    [TestCase("It leaks\n%% |ask the desk|\nbadly.", "A comment is no part of the copy.")]
    public void A_selection_that_cannot_be_tagged_says_why(string body, string reason) =>
        Assert.That(Editor.Open(Header + body).Reasons("refactor.extract"), Is.EqualTo(new[] { reason }));

    [Test]
    public void A_selection_in_the_header_says_why() => Assert.That(
        Editor.Open("---\nheadline: |Dam review|\n---\nText.").Reasons("refactor.extract"), Is.EqualTo(new[] { "Tags stand in the copy, not in the header." }));

    [Test]
    public void All_words_of_a_tag_take_its_brackets_with_them() => Assert.That(
        After("[|Elena Reyes]{@reyes} left| early.", "Fact"), Is.EqualTo("[[Elena Reyes]{@reyes} left]{fact} early."));

    [TestCase("It| leaks, [Elena Reyes|]{@reyes}.", "It [leaks, [Elena Reyes]{@reyes}]{fact}.")]
    [TestCase("It |leaks, [Elena Reyes]|{@reyes}.", "It [leaks, [Elena Reyes]{@reyes}]{fact}.")]
    [TestCase("It |leaks, [so [Elena Reyes|]{@reyes}]{em}.", "It [leaks, [so [Elena Reyes]{@reyes}]{em}]{fact}.")]
    public void The_last_words_of_a_tag_take_its_brackets_with_them_too(string body, string expected) => Assert.That(After(body, "Fact"), Is.EqualTo(expected));

    [TestCase("It |  |leaks.")]
    [TestCase("It leaks. |")]
    [TestCase("It ‘lea|ks.")]
    [TestCase("[“A [“B b| b b.”]{title} b.”]{quote by=@reyes}")]
    [TestCase("“A [B b b b.]{claim by=@reyes} b|.”")]
    public void Where_there_is_nothing_to_tag_no_speech_is_offered(string body) => Assert.That(
        Editor.Open(Header + body).Titles("refactor.extract").Where(title => title.StartsWith("Quote", StringComparison.Ordinal)), Is.Empty);

    [TestCase("The “inc|ident” was over, said [Elena Reyes]{@reyes}.", "Scare quote")]
    [TestCase("She wrote “Water Fin|ds the Way”, said [Elena Reyes]{@reyes}.", "Title of a work")]
    [TestCase("“Non|sense!” said [Elena Reyes]{@reyes}.", "Quote by Elena Reyes")]
    [TestCase("It leaks, said |Jon Petrakis|, of [Elena Reyes]{@reyes}.", "Declare “Jon Petrakis” as a new person")]
    [TestCase("|It leaks so badly|, said [Elena Reyes]{@reyes}.", "Claim by Elena Reyes")]
    [TestCase("It leaks, s|aid [Elena Reyes]{@reyes}.", "Cue: words that attribute")]
    [TestCase("It leaks, said Elena Rey|es.", "Mention of Elena Reyes")]
    public void One_action_is_preferred(string body, string title) => Assert.That(
        Editor.Open(Header + body).Actions("refactor.extract").Where(action => action.IsPreferred).Select(action => action.Title), Is.EqualTo(new[] { title }));

    [Test]
    public void A_word_with_a_backslash_at_its_end_would_escape_the_bracket() => Assert.That(
        Editor.Open(Header + "It is in |C:\\temp\\|.").Reasons("refactor.extract"),
        Is.EqualTo(new[] { "A bracket or backslash in these words would be read as part of the tag." }));

    [Test]
    public void What_an_editor_offered_and_the_text_no_longer_holds_is_refused()
    {
        var identity = Editor.Open(Header + "Then El|ena Reyes left.").Actions().First(action => action.Title == "Mention of Elena Reyes").Identity;
        var editor = Editor.Open("Nothing.|");

        Assert.That(
            LanguageServer.Features.Actions.CodeActions.Resolve(editor.Workspace, editor.Document, identity).Refusal,
            Is.EqualTo("The text has changed since this was offered."));
    }
}
