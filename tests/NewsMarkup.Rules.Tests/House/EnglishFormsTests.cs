using NewsMarkup.Rules.House;

namespace NewsMarkup.Rules.Tests.House;

internal sealed class EnglishFormsTests
{
    [TestCase("claim", "claim claims claimed claiming")]
    [TestCase("accuse", "accuse accuses accused accusing")]
    [TestCase("deny", "deny denies denied denying")]
    [TestCase("employ", "employ employs employed employing")]
    [TestCase("stress", "stress stresses stressed stressing")]
    [TestCase("slam", "slam slams slamed slaming slammed slamming")]
    [TestCase("admit", "admit admits admited admiting admitted admitting")]
    [TestCase("insist", "insist insists insisted insisting")]
    [TestCase("reveal", "reveal reveals revealed revealing")]
    [TestCase("agree", "agree agrees agreed agreeing")]
    [TestCase("say", "say says said saying")]
    [TestCase("Tell", "Tell tells told telling")]
    [TestCase("tie", "tie ties tied tying")]
    [TestCase("vow", "vow vows vowed vowing")]
    public void The_forms_of_a_word(string word, string forms) => Assert.That(string.Join(' ', EnglishForms.Of(word)), Is.EqualTo(forms));

    [Test]
    public void Of_several_words_the_first_is_inflected() =>
        Assert.That(EnglishForms.Of("point out"), Is.EqualTo(new[] { "point out", "points out", "pointed out", "pointing out" }));
}
