using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class UntaggedScareQuoteTests
{
    private const string Header = "---\nheadline: Dam\ndate: 2026-03-14\n@person reyes \"Elena Reyes\"\n---\n";

    private static readonly UntaggedScareQuote Rule = new();

    [Test]
    public void A_word_in_quotation_marks_is_found_and_becomes_a_scare_quote() => RuleTest.For(
        Rule,
        """
        A so-called “super-large” rocket.
                    ^^^^^^^^^^^^^ NM2013: The quotation marks round «super-large» have no tag.
        """,
        fix: "Tag as scare quote",
        @fixed: "A so-called [“super-large”]{scare} rocket.");

    [Test]
    public void Capitals_make_it_a_title() => RuleTest.For(
        Rule,
        """
        They sang 'Red River' twice.
                  ^^^^^^^^^^^ NM2013: The quotation marks round «Red River» have no tag.
        """,
        fix: "Tag as title",
        @fixed: "They sang ['Red River']{title} twice.");

    [Test]
    public void A_whole_utterance_is_a_quote_first() => Assert.That(
        RuleTest.Find(Rule, Header + "“Never,” [Reyes]{@reyes} said.").Single().Fixes.Select(fix => fix.Title),
        Is.EqualTo(["Tag as quote by @reyes", "Tag as scare quote", "Tag as title"]));

    [TestCase("The [“old”]{scare} dam.", TestName = "A_tagged_scare_quote")]
    [TestCase("The [“Old Dam”]{title} song.", TestName = "A_tagged_title")]
    [TestCase("[“No,”]{quote by=\"a clerk\"} she said.", TestName = "A_tagged_quote")]
    [TestCase("[The “old” dam leaks]{claim by=\"a clerk\"}.", TestName = "Words_in_a_claim")]
    [TestCase("It is “not safe for anybody”.", TestName = "Four_words")]
    [TestCase("A 15\" pipe, rock 'n' roll and an empty “”.", TestName = "No_quoted_words")]
    public void It_is_silent_about(string text) => RuleTest.For(Rule, text);

    [Test]
    public void Words_to_ignore_are_ignored()
    {
        var layer = new RuleLayer { Options = ImmutableDictionary<RuleOption, object>.Empty.Add(UntaggedScareQuote.Ignore, ImmutableArray.Create("Old Dam")) };

        RuleTest.For(Rule, "The “Old Dam” inn.", settings: new RuleSettings(Preset.Strict, layer));
    }

    [Test]
    public void The_house_does_not_ask_for_it() => Assert.That(
        RuleTest.Find(Rule, "The “old” dam.", RuleSettings.House), Is.Empty);
}
