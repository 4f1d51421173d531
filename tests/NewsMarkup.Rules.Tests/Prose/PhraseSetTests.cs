namespace NewsMarkup.Rules.Tests;

internal sealed class PhraseSetTests
{
    private static readonly PhraseSet Phrases = new(["said", "is said to", "well-known", "l'eau"]);

    [TestCase("She said so.", "said", TestName = "A_word_is_found")]
    [TestCase("SAID", "SAID", TestName = "Case_does_not_matter")]
    [TestCase("unsaid saids", "", TestName = "A_part_of_a_word_is_not")]
    [TestCase("He is said to leave", "is said to", TestName = "The_longest_phrase_wins")]
    [TestCase("a well-known man, l'eau", "well-known|l'eau", TestName = "Hyphens_and_apostrophes_are_inside_words")]
    public void Phrases_are_found(string text, string expected) =>
        Assert.That(string.Join('|', Phrases.In(text).Select(span => text.Substring(span.Start, span.Length))), Is.EqualTo(expected));

    [Test]
    public void A_whole_text_may_be_a_phrase() => Assert.That(Phrases.Contains("Is said to"), Is.True);

    [Test]
    public void No_text_is_no_phrase() => Assert.That(Phrases.Contains(""), Is.False);
}
