using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class InvisibleAttributionTests
{
    private const string Header = "---\nheadline: Dam\n@person reyes \"Elena Reyes\" {aka=\"the minister\" affiliation=@ministry}\n@org ministry \"Ministry of Water\"\n---\n";
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

    [TestCase("[Nobody was warned]{claim by=@reyes}, [she]{@reyes} said.", TestName = "A_pronoun_that_is_tagged_is_seen")]
    [TestCase("[Nobody was warned]{claim by=@reyes}, the minister said.", TestName = "Another_name_in_plain_words_is_seen")]
    [TestCase("[Elena Reyes]{@reyes} came.\n\n[Nobody was warned]{claim by=@reyes}.", TestName = "The_paragraph_before_is_near")]
    [TestCase("[Elena Reyes]{@reyes} said: [nobody was warned]{claim by=@ministry}.", TestName = "Who_belongs_to_it_speaks_for_it")]
    [TestCase("[Nobody was warned]{claim by=\"a clerk\"}, said the clerk.", TestName = "A_description_is_seen_with_any_article")]
    [TestCase("[[Nobody was warned]{claim by=@reyes}]{heading}\n\n[Elena Reyes]{@reyes} came.", TestName = "A_heading_is_explained_below_it")]
    [TestCase("[Nobody was warned]{claim by=@reyes,@ministry}, the Ministry of Water said.", TestName = "One_of_several_is_enough")]
    public void Nothing_is_found(string body) => RuleTest.For(Rule, Header + body);

    [Test]
    public void The_turns_of_an_interview_show_their_speaker() =>
        RuleTest.For(Rule, Header + "[Were they warned?]{quote by=\"the paper\"}\n\n[Nobody was.]{quote by=@reyes}\n\n[Why not?]{quote by=\"the paper\"}");

    [Test]
    public void Two_paragraphs_before_is_too_far() => Assert.That(
        RuleTest.Find(Rule, Header + "[Elena Reyes]{@reyes} came.\n\nIt rained.\n\n[Nobody was warned]{claim by=@reyes}."), Has.Length.EqualTo(1));
}
