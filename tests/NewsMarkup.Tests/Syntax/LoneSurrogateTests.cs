using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Tests.Syntax;

internal sealed class LoneSurrogateTests
{
    // An attribute's strings are kept as UTF-8, which cannot hold these.
    private static IEnumerable<TestCaseData> Halves =>
    [
        new TestCaseData("a\uD83Db", 1, "D83D").SetName("A_first_half_without_its_second_is_reported"),
        new TestCaseData("a😀\uDE00", 3, "DE00").SetName("A_second_half_without_its_first_is_reported"),
        new TestCaseData("---\nheadline: \uD83D\n---\n", 14, "D83D").SetName("Half_a_character_in_a_header_is_reported"),
        new TestCaseData("whole\n\nhalf \uD83D", 12, "D83D").SetName("Half_a_character_at_the_end_is_reported"),
    ];

    [TestCaseSource(nameof(Halves))]
    public void Is_reported_where_it_stands(string text, int at, string code)
    {
        var found = SyntaxTree.Parse(text).Diagnostics.Single();

        Assert.That(
            (found.Rule.Id, found.Location.Span, found.Message),
            Is.EqualTo(("NM0008", new TextSpan(at, 1), $"Half a character (U+{code}) stands here; it cannot be saved or published.")));
    }

    [Test]
    public void Whole_characters_are_not_reported() => Assert.That(SyntaxTree.Parse("👩🏽‍⚕️ said “🇺🇦 will win 💪🏽”").Diagnostics, Is.Empty);

    [Test]
    public void Two_in_a_paragraph_cost_one_message() => Assert.That(SyntaxTree.Parse("\uD83D \uD83D").Diagnostics, Has.Length.EqualTo(1));
}
