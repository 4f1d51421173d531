using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class SurnameClashTests
{
    private static readonly SurnameClash Rule = new();

    [Test]
    public void The_second_person_of_a_name_that_stands_alone_is_found() => RuleTest.For(Rule, """
        ---
        headline: Talks
        @person han "Han Seo Yun" {aka="Mr Han"}
        @person professor "Han Dong-jin"
        ---
        At noon [Han Seo Yun]{@han} met [Han Dong-jin]{@professor}, a professor. Later [Mr Han]{@han} left.
                                         ^^^^^^^^^^^^ NM4005: `@professor` shares the name «Han» with `@han`, and «Mr Han» stands alone in the article.
        """);

    [Test]
    public void Every_further_person_is_found_once() => RuleTest.For(Rule, """
        ---
        headline: Talks
        @person ada "Ada Stern"
        @person ned "Ned Stern"
        @person kim "Kim Stern"
        ---
        At noon [Ada Stern]{@ada} met [Ned Stern]{@ned}. [Stern]{@ned} left.
                                       ^^^^^^^^^ NM4005: `@ned` shares the name «Stern» with `@ada`, and «Stern» stands alone in the article.
        Later [Kim Stern]{@kim} came. [Ned Stern]{@ned} is calm.
               ^^^^^^^^^ NM4005: `@kim` shares the name «Stern» with `@ada`, and «Stern» stands alone in the article.
        """);

    [TestCase("[Ada Stern]{@ada} met [Ned Stern]{@ned}. [Ada Stern]{@ada} left.", TestName = "Full_names_only")]
    [TestCase("[Ada Stern]{@ada} met [Ned Stern]{@ned}. [Ada]{@ada} left.", TestName = "Given_names")]
    [TestCase("[Ada Stern]{@ada} met [Ned Stern]{@ned}. [Ms Stern]{@ada} left, [Mr Stern]{@ned} stayed.", TestName = "Honorifics_of_their_own")]
    [TestCase("[Ada Stern]{@ada} met [Ned Stern]{@ned}. \"[Stern]{@ada} left,\" a clerk said.", TestName = "What_others_say")]
    [TestCase("[Ada Stern]{@ada} met [Ned Wolf]{@wolf}. [Stern]{@ada} left.", TestName = "Two_names")]
    [TestCase("[Ada Stern]{@ada} met. [Stern]{@ada} left.", TestName = "One_person")]
    public void Near_misses(string text) =>
        RuleTest.For(Rule, "---\nheadline: Talks\n@person ada \"Ada Stern\"\n@person ned \"Ned Stern\"\n@person wolf \"Ned Wolf\"\n---\nYesterday " + text);

    [Test]
    public void Two_Mr_Sterns_are_not_told_apart() => RuleTest.For(Rule, """
        ---
        headline: Talks
        @person tom "Tom Stern"
        @person ned "Ned Stern"
        ---
        At noon [Tom Stern]{@tom} met [Ned Stern]{@ned}. [Mr Stern]{@tom} left, [Mr Stern]{@ned} stayed.
                                       ^^^^^^^^^ NM4005: `@ned` shares the name «Stern» with `@tom`, and «Mr Stern» stands alone in the article.
        """);
}
