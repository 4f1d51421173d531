using NewsMarkup.Text;

namespace NewsMarkup.Rules.Tests;

internal sealed class FiguresTests
{
    [TestCase("12 people were killed", "12 people were killed†", TestName = "Digits_with_a_casualty_word_after_them")]
    [TestCase("It killed 12 people.", "killed 12†", TestName = "A_casualty_verb_before_them")]
    [TestCase("At least two dozen dead", "two dozen dead†", TestName = "Number_words_together")]
    [TestCase("fired 1,200 missiles", "1,200 missiles", TestName = "Digits_with_a_comma")]
    [TestCase("cost $4.5 million", "$4.5 million", TestName = "Money_with_its_sign")]
    [TestCase("in 2012, killed by hand", "", TestName = "A_comma_ends_the_clause")]
    [TestCase("the 1980s dead", "", TestName = "A_decade_counts_nothing")]
    [TestCase("two friends met", "", TestName = "Other_nouns_are_no_figure")]
    public void Figures_are_found(string text, string expected) => Assert.That(
        string.Join('|', Figures.In(text, new TextSpan(0, text.Length), "en").Select(figure => $"{text[figure.Whole.Start..figure.Whole.End]}{(figure.IsCasualties ? "†" : "")}")),
        Is.EqualTo(expected));

    [TestCase("de", "12 Tote", TestName = "German")]
    [TestCase("fr", "12 morts", TestName = "French")]
    [TestCase("es", "12 muertos", TestName = "Spanish")]
    public void Other_languages_have_their_words(string language, string text) =>
        Assert.That(Figures.In(text, new TextSpan(0, text.Length), language).Single().IsCasualties, Is.True);
}
