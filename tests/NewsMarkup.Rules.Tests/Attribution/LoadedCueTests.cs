using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class LoadedCueTests
{
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

    [TestCase("de", "behauptete", "Write «sagte»", TestName = "German_has_no_fix", ExpectedResult = false)]
    [TestCase("fr", "prétend", "Write «dit»", TestName = "French_has_one", ExpectedResult = true)]
    [TestCase("es", "alegó", "Write «dijo»", TestName = "Spanish_has_one", ExpectedResult = true)]
    public bool Other_languages(string language, string cue, string fix) =>
        RuleTest.Find(Rule, $"---\nheadline: X\nlanguage: {language}\n---\nA [{cue}]{{cue}} [X]{{claim by=\"A\"}}.")
            .Single().Fixes.Any(offered => offered.Title == fix);

    [TestCase("The owner [said]{cue} [it is safe]{claim by=\"the owner\"}.", TestName = "Said_judges_nobody")]
    [TestCase("The owner claimed a refund.", TestName = "A_verb_that_is_no_cue_is_left_alone")]
    public void Nothing_is_found(string body) => RuleTest.For(Rule, body);

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
            RuleTest.Find(Rule, "A [noted]{cue} [X]{claim by=\"A\"}. A [thundered]{cue} [Y]{claim by=\"A\"}.", new RuleSettings(Preset.House, layer))
                .Select(finding => finding.Message),
            Is.EqualTo(["«thundered» judges what is said."]));
    }
}
