using System.Text;
using NewsMarkup.Text;

namespace NewsMarkup.Tests.Text;

/// <summary>Accents are composed as the runtime composes them where it has the data to.</summary>
internal sealed class CompositionTests
{
    [TestCase('\u00C0', '\u024F')]
    [TestCase('\u0370', '\u04FF')]
    [TestCase('\u1E00', '\u1FFF')]
    [TestCase('\u3040', '\u30FF')]
    public void A_letter_taken_apart_is_put_together_again(char first, char last) => Assert.That(
        from code in Enumerable.Range(first, last - first + 1)
        let letter = ((char)code).ToString()
        where char.IsLetter(letter[0]) && Composition.Of(letter.Normalize(NormalizationForm.FormD)) != letter.Normalize(NormalizationForm.FormC)
        select letter,
        Is.Empty);

    [TestCase("x\u0301")]
    [TestCase("\u0301a")]
    [TestCase("J\u030C")]
    [TestCase("👩🏽‍⚕️")]
    [TestCase("")]
    public void What_has_no_composed_form_stays(string text) => Assert.That(Composition.Of(text), Is.EqualTo(text));
}
