using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class UntaggedRemainderTests
{
    private const string Header = "---\nheadline: Dam\nlanguage: en\nlevel: full\n@org office \"Water Office\" {aka=\"the office\"}\n---\n";
    private static readonly UntaggedRemainder Rule = new();

    [Test]
    public void A_paragraph_that_was_passed_by_is_found() => RuleTest.For(Rule, """
        ---
        headline: Dam
        level: full
        ---
        [It was built in 1961.]{fact cite=Archive}

        The minister, Elena Reyes, lives below it.
                      ^^^^^^^^^^^ NM6006: The article is tagged in full, and this paragraph has no tag but a name: «Elena Reyes».
        """);

    [TestCase("It broke in Averil.", "name", "Averil", TestName = "A_name")]
    [TestCase("Water Office staff left.", "name", "Water Office", TestName = "A_declared_name_that_begins_a_sentence")]
    [TestCase("It broke below the North Averil Bridge.", "name", "North Averil Bridge", TestName = "A_name_in_full_after_an_article")]
    [TestCase("Ada Maria Stern left in March.", "name", "Ada Maria Stern", TestName = "A_name_of_three_words")]
    [TestCase("It broke after 12 years.", "number", "12", TestName = "A_number")]
    [TestCase("It fell on twelve houses.", "number", "twelve", TestName = "A_number_in_words")]
    [TestCase("It was called “dry”, in 1961.", "quote", "“dry”", TestName = "A_quote_before_all")]
    public void It_is_found(string body, string what, string words) => Assert.That(
        RuleTest.Find(Rule, Header + body).Select(finding => (finding.Arguments[0], finding.Arguments[1])), Is.EqualTo([(what, words)]));

    [TestCase("Nobody knows. It leaks in March, and I know it.", TestName = "Nothing_to_tag")]
    [TestCase("It broke [in Averil]{em} after 12 years.", TestName = "One_tag_is_enough")]
    [TestCase("The office is closed.", TestName = "A_name_in_small_letters_is_a_word")]
    public void Nothing_is_found(string body) => RuleTest.For(Rule, Header + body);

    [TestCase("level: light\n", TestName = "Light")]
    [TestCase("", TestName = "No_level")]
    public void Only_an_article_that_is_tagged_in_full_is_looked_at(string level) =>
        RuleTest.For(Rule, $"---\nheadline: Dam\n{level}---\nThe minister, Elena Reyes, lives below it.");

    [TestCase("de", "Der Damm hält.", TestName = "German_nouns_are_no_names")]
    [TestCase("nl", "De dam in Averil houdt.", TestName = "A_language_without_words_is_let_be")]
    public void Capitals_alone_do_not_make_a_name_everywhere(string language, string body) =>
        RuleTest.For(Rule, $"---\nheadline: Dam\nlanguage: {language}\nlevel: full\n---\n{body}");
}
