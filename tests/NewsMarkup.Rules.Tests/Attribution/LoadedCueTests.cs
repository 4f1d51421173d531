using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class LoadedCueTests
{
    private const string Header = "---\nheadline: Dam\n@person reyes \"Elena Reyes\"\n---\n";

    private static readonly LoadedCue Rule = new();

    [Test]
    public void A_verb_that_judges_is_found_and_the_plain_one_offered_in_its_form() => RuleTest.For(Rule, """
        The owner [insists]{cue} [it is safe]{claim by="the owner"}.
                   ^^^^^^^ NM2007: «insists» judges what is said.
        """,
        fix: "Write «says»",
        @fixed: """
        The owner [says]{cue} [it is safe]{claim by="the owner"}.
        """);

    [Test]
    public void It_is_found_among_other_words_of_the_cue() => RuleTest.For(Rule, Header + """
        [Reyes]{@reyes} [had also pointed out]{cue} [that it leaks]{claim by=@reyes}.
                                  ^^^^^^^^^^^ NM2007: «pointed out» judges what is said.
        """,
        fix: "Write «said»",
        @fixed: Header + "[Reyes]{@reyes} [had also said]{cue} [that it leaks]{claim by=@reyes}.");

    [TestCase("[Reyes]{@reyes} [claims]{cue} [it leaks]{claim by=@reyes}.", "says", TestName = "Claims_becomes_says")]
    [TestCase("[Reyes]{@reyes} may [admit]{cue} [that it leaks]{claim by=@reyes}.", "say", TestName = "Admit_becomes_say")]
    [TestCase("[Reyes]{@reyes} was [insisting]{cue} [that it leaks]{claim by=@reyes}.", "saying", TestName = "Insisting_becomes_saying")]
    [TestCase("[“It leaks,”]{quote by=@reyes} [noted]{cue} [Reyes]{@reyes}.", "said", TestName = "After_a_quote")]
    [TestCase("[It leaks]{claim by=@reyes}, [noted]{cue} [Reyes]{@reyes}, a minister.", "said", TestName = "After_a_claim")]
    [TestCase("[“It leaks,”]{quote by=@reyes} [Reyes]{@reyes} [admitted]{cue} on Monday.", "said", TestName = "After_the_words_and_the_speaker")]
    [TestCase("[Reyes]{@reyes} [admitted]{cue}: [“It leaks.”]{quote by=@reyes}", "said", TestName = "Before_a_colon")]
    [TestCase("[Reyes]{@reyes} [refuted]{cue} [that it leaks]{claim by=@reyes stance=denies}.", "denied", TestName = "Refuted_becomes_denied")]
    [TestCase("[Claiming]{cue} [that it leaks]{claim by=@reyes}, [Reyes]{@reyes} left.", "Saying", TestName = "A_capital_stays")]
    public void The_plain_word_has_the_same_form(string text, string plain) =>
        Assert.That(FixesOf(Header + text), Is.EqualTo([$"Write «{plain}»"]));

    [TestCase("[Reyes]{@reyes} [admitted]{cue} [taking bribes]{claim by=@reyes}.", TestName = "Nobody_says_taking_bribes")]
    [TestCase("[Reyes]{@reyes} [claimed]{cue} [to have won]{claim by=@reyes}.", TestName = "Nobody_says_to_have_won")]
    [TestCase("[Reyes]{@reyes}, the minister, [acknowledged]{cue} [the failure]{claim by=@reyes}.", TestName = "Nobody_says_the_failure")]
    [TestCase("[Reyes]{@reyes}’ [claim]{cue} [that it leaks]{claim by=@reyes} is new.", TestName = "A_noun_is_no_verb")]
    [TestCase("[Reyes]{@reyes}’s old [claim]{cue} [that it leaks]{claim by=@reyes} is new.", TestName = "A_noun_with_an_adjective_is_no_verb")]
    [TestCase("[Reyes]{@reyes} [slammed]{cue} [the review]{claim by=@reyes}.", TestName = "No_plain_word_for_slammed")]
    [TestCase("[Reyes]{@reyes} [refused]{cue} [to go]{claim by=@reyes}.", TestName = "No_plain_word_for_refused")]
    [TestCase("[Reyes]{@reyes} [pointed [out]{em}]{cue} [that it leaks]{claim by=@reyes}.", TestName = "A_fix_leaves_tags_alone")]
    public void Where_said_does_not_fit_none_is_offered(string text) => Assert.Multiple(() =>
    {
        Assert.That(RuleTest.Find(Rule, Header + text).Select(finding => finding.Rule.Id), Is.EqualTo(["NM2007"]));
        Assert.That(FixesOf(Header + text), Is.Empty);
    });

    [TestCase("de", "[behauptete]{cue}, [es regne]{claim by=A}", "sagte", TestName = "German_past")]
    [TestCase("fr", "[prétend]{cue} [qu’il pleut]{claim by=A}", "dit", TestName = "French_present")]
    [TestCase("es", "[admitió]{cue} [que llueve]{claim by=A}", "dijo", TestName = "Spanish_past")]
    public void Other_languages_have_words_of_their_own(string language, string text, string plain) =>
        Assert.That(FixesOf($"---\nheadline: X\nlanguage: {language}\n---\nA {text}."), Is.EqualTo([$"Write «{plain}»"]));

    [Test]
    public void A_German_participle_looks_like_the_present_and_has_no_fix() =>
        Assert.That(FixesOf("---\nheadline: X\nlanguage: de\n---\nA hat [behauptet]{cue}, [es regne]{claim by=A}."), Is.Empty);

    [TestCase("[Reyes]{@reyes} [said]{cue} [it is safe]{claim by=@reyes}.", TestName = "Said_judges_nobody")]
    [TestCase("[Reyes]{@reyes} [denied]{cue} [that it leaks]{claim by=@reyes stance=denies}.", TestName = "Denied_judges_nobody")]
    [TestCase("The owner claimed a refund.", TestName = "A_verb_that_is_no_cue_is_left_alone")]
    [TestCase("[“Wolf [claimed]{cue} [that it leaks]{claim by=Wolf},”]{quote by=@reyes} [Reyes]{@reyes} [said]{cue}.", TestName = "A_speakers_own_words_are_left_alone")]
    [TestCase("[Reyes]{@reyes} [exclaimed]{cue} [that it leaks]{claim by=@reyes}.", TestName = "A_part_of_a_word_is_left_alone")]
    public void Nothing_is_found(string body) => RuleTest.For(Rule, Header + body);

    [Test]
    public void A_newsroom_takes_words_out_and_puts_others_in()
    {
        var (also, except) = ((WordsOption)Rule.Descriptors[0].Options[0], (WordsOption)Rule.Descriptors[0].Options[1]);
        var layer = new RuleLayer
        {
            Options = ImmutableDictionary<RuleOption, object>.Empty
                .Add(also, ImmutableArray.Create("thundered"))
                .Add(except, ImmutableArray.Create("noted")),
        };

        Assert.That(
            RuleTest.Find(Rule, "A [noted]{cue} [X]{claim by=\"A\"}. A [had thundered]{cue} [Y]{claim by=\"A\"}.", new RuleSettings(Preset.House, layer))
                .Select(finding => finding.Message),
            Is.EqualTo(["«thundered» judges what is said."]));
    }

    private static IEnumerable<string> FixesOf(string text) => RuleTest.Find(Rule, text).SelectMany(finding => finding.Fixes).Select(fix => fix.Title);
}
