using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class MixedSpeakersTests
{
    private const string Header = "---\nheadline: Dam\ndate: 2026-03-14\n@person reyes \"Elena Reyes\"\n@person kim \"Jon Kim\"\n---\n";

    private static readonly MixedSpeakers Rule = new();

    [Test]
    public void The_second_speaker_of_a_paragraph_is_found() => RuleTest.For(Rule, Header + """
        [“Nobody told us anything,”]{quote by=@reyes} one said. [“We wrote to you twice,”]{quote by=@kim} the other said.
                                                                                           ^^^^^ NM2011: This paragraph quotes `@kim` after `@reyes`.
        """);

    [Test]
    public void Speakers_without_a_declaration_count_by_their_words() => RuleTest.For(Rule, """
        [“Nobody told us anything,”]{quote by="a clerk"} one said. [“We wrote to you twice,”]{quote by="a pilot"} the other said.
                                                                                              ^^^^^ NM2011: This paragraph quotes «a pilot» after «a clerk».
        """);

    [Test]
    public void A_quote_that_goes_on_in_another_paragraph_counts_there() => RuleTest.For(Rule, Header + """
        [“Nobody told us anything,]{quote #q by=@reyes} one said.

        [“Nobody at all told us.”]{quote continues=#q} [“We wrote to you twice,”]{quote by=@kim} the other said.
                                                                                  ^^^^^ NM2011: This paragraph quotes `@kim` after `@reyes`.
        """);

    [Test]
    public void It_shows_the_first_speaker() => Assert.That(
        RuleTest.Find(Rule, Header + "[“Nobody told us anything”]{quote by=@reyes} and [“We wrote to you twice”]{quote by=@kim}.")
            .Single().Related.Select(related => related.Message),
        Is.EqualTo(["Here it quotes `@reyes`."]));

    [TestCase("[“Nobody told us anything,”]{quote by=@reyes} she said.\n\n[“We wrote to you twice,”]{quote by=@kim} he said.", TestName = "Two_paragraphs")]
    [TestCase("[“Nobody told us anything,”]{quote by=@reyes} and [“nobody wrote to us either”]{quote by=@reyes}.", TestName = "One_speaker")]
    [TestCase("[“Nobody told us anything,”]{quote by=@reyes,@kim} and [“nobody wrote to us either”]{quote by=@kim}.", TestName = "A_shared_speaker")]
    [TestCase("[“Nobody told us anything,”]{quote by=@reyes} she said, and [it leaks]{claim by=@kim}.", TestName = "A_claim")]
    [TestCase("[“Nobody told us anything,”]{quote by=@reyes} she said, to him [“a joke”]{quote by=@kim}.", TestName = "A_fragment")]
    [TestCase("[“He said: [‘We wrote to you twice’]{quote by=@kim}”]{quote by=@reyes}.", TestName = "A_quote_in_a_quote")]
    [TestCase("[“Nobody told us anything,”]{quote by=@reyes} she said. [“We wrote to you twice.”]{quote}", TestName = "A_quote_without_a_speaker")]
    public void It_is_silent_about(string text) => RuleTest.For(Rule, Header + text);

    [Test]
    public void A_project_says_what_a_fragment_is()
    {
        var layer = new RuleLayer { Options = ImmutableDictionary<RuleOption, object>.Empty.Add(MixedSpeakers.LeastWords, 1) };

        RuleTest.For(
            Rule,
            Header + """
            [“Nobody”]{quote by=@reyes} and [“nothing”]{quote by=@kim}.
                                                        ^^^^^ NM2011: This paragraph quotes `@kim` after `@reyes`.
            """,
            settings: new RuleSettings(Preset.Strict, layer));
    }
}
