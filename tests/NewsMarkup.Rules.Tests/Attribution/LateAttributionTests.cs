using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.Rules.Tests;

internal sealed class LateAttributionTests
{
    private const string Header = "---\nheadline: Dam\ndate: 2026-03-14\n@person reyes \"Elena Reyes\"\n---\n";
    private const string Long = "Nobody told us about the cracks in the dam. We read of them in the newspaper, like everybody else in the valley";

    private static readonly LateAttribution Rule = new();

    [Test]
    public void A_speaker_named_after_two_sentences_is_found() => RuleTest.For(Rule, Header + """
        [“Nobody told us about the cracks in the dam. We read of them in the newspaper,”]{quote by=@reyes} [Reyes]{@reyes} said.
                                                                                          ^^^^^ NM2005: The speaker is named after 2 sentences of this quote.
        """);

    [Test]
    public void The_verb_counts_for_a_speaker_without_a_mention() => RuleTest.For(Rule, """
        [“Nobody told us about the cracks in the dam. We read of them. In the newspaper,”]{quote by="a clerk"} a clerk [said]{cue}.
                                                                                           ^^^^^ NM2005: The speaker is named after 3 sentences of this quote.
        """);

    [Test]
    public void It_shows_where_the_speaker_is_named() => Assert.That(
        RuleTest.Find(Rule, Header + $"[“{Long},”]{{quote by=@reyes}} [Reyes]{{@reyes}} said.").Single().Related.Select(related => related.Message),
        Is.EqualTo(["Named here."]));

    [TestCase("[Reyes]{@reyes} said: [“{0}.”]{quote by=@reyes}", TestName = "The_speaker_comes_first")]
    [TestCase("[“Nobody told us,”]{quote #q by=@reyes} [Reyes]{@reyes} said. [“{0}.”]{quote continues=#q}", TestName = "The_speaker_comes_after_a_sentence")]
    [TestCase("In a statement [Reyes]{@reyes} denied it:\n\n[{0}.]{quote by=@reyes} [She]{@reyes} left.", TestName = "The_paragraph_before_leads_in_with_a_colon")]
    [TestCase("[“No. Never. Not once,”]{quote by=@reyes} [Reyes]{@reyes} said.", TestName = "A_short_quote")]
    [TestCase("[“Nobody told us anything,”]{quote by=@reyes} [Reyes]{@reyes} said.\n\n[“{0},”]{quote by=@reyes} [she]{@reyes} [said]{cue}.",
        TestName = "The_speaker_of_the_quote_before")]
    [TestCase("[“{0}.”]{quote by=@reyes}", TestName = "A_speaker_who_is_not_named_here")]
    [TestCase("[{0}]{claim by=@reyes}, [Reyes]{@reyes} said.", TestName = "A_claim")]
    public void It_is_silent_about(string text) => RuleTest.For(Rule, Header + text.Replace("{0}", Long));

    [Test]
    public void A_project_says_how_much_may_stand_before_the_speaker()
    {
        var layer = new RuleLayer { Options = ImmutableDictionary<RuleOption, object>.Empty.Add(LateAttribution.MostWords, 30) };

        RuleTest.For(Rule, Header + $"[“{Long},”]{{quote by=@reyes}} [Reyes]{{@reyes}} said.", settings: new RuleSettings(Preset.Strict, layer));
    }
}
