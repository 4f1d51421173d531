using NewsMarkup.Text;

namespace NewsMarkup.Rules.Tests;

internal sealed class SentencesTests
{
    [TestCase("It leaks. It will fail!", "It leaks.|It will fail!", TestName = "Full_stops_and_marks_end_sentences")]
    [TestCase("Mr. Reyes met Gen. Oduya on Jan. 5. They spoke.", "Mr. Reyes met Gen. Oduya on Jan. 5.|They spoke.", TestName = "Abbreviations_do_not")]
    [TestCase("J. K. Reyes of the U.S. Army spoke.", "J. K. Reyes of the U.S. Army spoke.", TestName = "Initials_do_not")]
    [TestCase("“It leaks.” She left.", "“It leaks.”|She left.", TestName = "A_closing_mark_belongs_to_its_sentence")]
    [TestCase("“Does it leak?” she asked. No.", "“Does it leak?” she asked.|No.", TestName = "A_small_letter_goes_on")]
    [TestCase("It cost $1.5 million. Wait… what?", "It cost $1.5 million.|Wait… what?", TestName = "A_point_in_a_number_does_not")]
    [TestCase("他说。她走了。", "他说。|她走了。", TestName = "CJK_needs_no_blank")]
    [TestCase("  No end", "No end", TestName = "The_last_may_lack_its_mark")]
    public void Sentences_are_found(string text, string expected) => Assert.That(
        string.Join('|', Sentences.In(text, new TextSpan(0, text.Length), "en").Select(span => text.Substring(span.Start, span.Length))), Is.EqualTo(expected));

    [Test]
    public void A_language_without_words_still_has_sentences() => Assert.That(
        Sentences.In("Yksi. Kaksi.", new TextSpan(0, 12), "fi").Count(), Is.EqualTo(2));
}
